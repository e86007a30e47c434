import { directionOf } from '../../core/guidance/reading-language.ts';
import type { TextSize } from '../../core/guidance/settings.ts';

/** Lets a page of the extension follow the system's light or dark mode, as `components/tokens.css` expects it. */
export function followColorScheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
  };
  follow();
  dark.addEventListener('change', follow);
}

/** Tells the browser and screen readers in which language the page is. */
export function showLanguage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** Makes the text of the page as large as the reader wants it: see components/panel/panel.css. */
export function showTextSize(size: TextSize): void {
  document.documentElement.dataset['text'] = size;
}
