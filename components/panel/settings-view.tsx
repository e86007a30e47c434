import { type ReactNode, useEffect, useRef } from 'react';
import { type ChangeSetting, defaultSettings, type Settings } from '../../core/guidance/settings.ts';
import type { Topic } from '../../core/guidance/topic.ts';
import { useWords } from '../reading/words.ts';
import { DamagedNote } from '../settings/damaged-note.tsx';
import { PortalSwitches } from '../settings/portal-switches.tsx';
import { SurfaceSwitches } from '../settings/surface-switches.tsx';
import { TextSizeChoice } from '../settings/text-size.tsx';
import { HiddenHints } from './hidden-hints.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { ProfileQuestions } from './profile-questions.tsx';

/** What is set, and how to change it. */
export interface SettingsProps {
  readonly settings: Settings;
  /** The reading languages. */
  readonly languages: readonly string[];
  /** Settings that could not be read and are their default. */
  readonly damaged: readonly (keyof Settings)[];
  /** False after a change that the browser could not store. */
  readonly kept: boolean;
  readonly onChange: ChangeSetting;
}

interface SettingsViewProps extends SettingsProps {
  readonly topics: readonly Topic[];
  /** Whether the heading takes the focus: where the view replaced another one. */
  readonly takeFocus: boolean;
  /** The admin's own roles: they need data that is not here yet. */
  readonly roles: ReactNode;
  /** Further settings, where the page can make them. */
  readonly children?: ReactNode;
}

/** The settings, in the panel and on the options page. Every change holds at once. */
export function SettingsView({ topics, takeFocus, roles, children, ...given }: SettingsViewProps) {
  const { settings, languages, damaged, kept, onChange } = given;
  const say = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) title.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  const setTo =
    <K extends keyof Settings>(key: K) =>
    (value: Settings[K]) =>
      onChange(key, value);
  const acceptDefaults = () => {
    // The button goes away with the note.
    title.current?.focus();
    for (const key of damaged) onChange(key, defaultSettings[key]);
  };
  return (
    <div className="settings">
      <h1 ref={title} tabIndex={-1}>
        {say('panel.settings')}
      </h1>
      <p role="status" className={kept ? 'hidden-name' : 'not-kept'}>
        {!kept && say('panel.not-kept')}
      </p>
      <DamagedNote damaged={damaged} onAccept={acceptDefaults} />
      <LanguageChoice language={settings.language} languages={languages} onLanguage={setTo('language')} />
      <TextSizeChoice size={settings.textSize} onSize={setTo('textSize')} />
      <Part heading={say('settings.profile')} why={say('panel.profile-why')}>
        <ProfileQuestions profile={settings.profile} onProfile={setTo('profile')} />
      </Part>
      {roles}
      <PortalSwitches off={settings.portalsOff} onOff={setTo('portalsOff')} />
      <SurfaceSwitches off={settings.surfacesOff} onOff={setTo('surfacesOff')} />
      <HiddenHints topics={topics} muted={settings.muted} onMuted={setTo('muted')} />
      {children}
      <footer>
        <p>
          {say('panel.privacy')} {say('panel.made-by')}
        </p>
      </footer>
    </div>
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
