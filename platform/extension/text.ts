import { browser } from 'wxt/browser';
import type { LanguageFile } from '../../core/guidance/topic.ts';

const loaded = new Map<string, Promise<LanguageFile>>();

/**
 * The extension's own text file of one language. The only fetch of Sidelight: it reads a file of the build, because a
 * worker cannot import() one. For pages of the extension and the worker; frames ask the worker for one topic at a time.
 */
export function loadText(language: string): Promise<LanguageFile> {
  let file = loaded.get(language);
  if (!file) {
    file = fetch(browser.runtime.getURL(`/content/${language}.json` as never)).then(
      (reply) => reply.json() as Promise<LanguageFile>,
    );
    file.catch(() => loaded.delete(language));
    loaded.set(language, file);
  }
  return file;
}
