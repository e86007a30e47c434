import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Profile } from '../../core/guidance/profile.ts';
import type { MyRole } from '../../core/guidance/reset-question.ts';
import type { Topic } from '../../core/guidance/topic.ts';
import { useWords } from '../reading/words.ts';
import { HiddenHints } from './hidden-hints.tsx';
import { ProfileQuestions } from './profile-questions.tsx';

/** What can be set, and how. */
export interface SettingsProps {
  /** A reading language, or `''` for the browser's. */
  readonly language: string;
  readonly languages: readonly string[];
  readonly profile: Profile;
  readonly muted: readonly string[];
  /** The admin's own roles; chosen in the tool that asks for them. */
  readonly roles: readonly MyRole[];
  /** False after a change that the browser could not store. */
  readonly kept: boolean;
  readonly onLanguage: (language: string) => void;
  readonly onProfile: (profile: Profile) => void;
  readonly onMuted: (muted: readonly string[]) => void;
  readonly onRoles: (roles: readonly MyRole[]) => void;
}

interface SettingsViewProps extends SettingsProps {
  readonly topics: readonly Topic[];
  /** Whether the heading takes the focus: where the view replaced another one. */
  readonly takeFocus: boolean;
  /** Further settings, where the page can make them. */
  readonly children?: ReactNode;
}

/** The settings, in the panel and on the options page. Every change holds at once. */
export function SettingsView({ topics, takeFocus, children, ...settings }: SettingsViewProps) {
  const say = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) title.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  return (
    <div className="settings">
      <h1 ref={title} tabIndex={-1}>
        {say('panel.settings')}
      </h1>
      <p role="status" className={settings.kept ? 'hidden-name' : 'not-kept'}>
        {!settings.kept && say('panel.not-kept')}
      </p>
      <LanguageChoice {...settings} />
      <Part heading={say('panel.profile')} why={say('panel.profile-why')}>
        <ProfileQuestions profile={settings.profile} onProfile={settings.onProfile} />
      </Part>
      {children}
      <HiddenHints topics={topics} muted={settings.muted} onMuted={settings.onMuted} />
      <footer>
        <p>
          {say('panel.privacy')} {say('panel.made-by')}
        </p>
      </footer>
    </div>
  );
}

function LanguageChoice({ language, languages, onLanguage }: SettingsProps) {
  const say = useWords();
  const id = useId();
  return (
    <section>
      <h2>
        <label htmlFor={id}>{say('panel.language')}</label>
      </h2>
      <select id={id} value={language} onChange={(event) => onLanguage(event.target.value)}>
        <option value="">{say('panel.language-auto')}</option>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownName(tag)}
          </option>
        ))}
      </select>
    </section>
  );
}

function Part({ heading, why, children }: { heading: string; why: string; children: ReactNode }) {
  return (
    <section>
      <h2>{heading}</h2>
      <p className="why">{why}</p>
      {children}
    </section>
  );
}

/** A language's name in itself, as lists of languages begin it: `English`, `Norsk bokmål`. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
