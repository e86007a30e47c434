import type { ReactNode } from 'react';
import type { Topic } from '../../core/guidance/topic.ts';
import { LanguageChoice } from '../panel/language-choice.tsx';
import { ProfileQuestions } from '../panel/profile-questions.tsx';
import type { SettingsProps } from '../panel/settings-view.tsx';
import { useWords } from '../reading/words.ts';
import { GreyedOut, Refused, Synced } from './pictures.tsx';
import { Pinning, type PinningProps } from './pinning.tsx';

export interface WelcomeProps extends SettingsProps, PinningProps {
  readonly topics: readonly Topic[];
  /** The portal's own words for the button in the pictures. */
  readonly resetPassword: string;
  readonly onSettings: () => void;
}

/** What a reader sees once, after installing: the three jobs in pictures, the icon, a few questions, and what is not done. */
export function Welcome({ topics, resetPassword, onSettings, ...given }: WelcomeProps) {
  const { settings, languages, kept, onChange } = given;
  const say = useWords();
  const topic = (id: string) => topics.find((one) => one.id === id);
  return (
    <main className="welcome settings">
      <header>
        <img src="/icon/48.png" alt="" width="48" height="48" />
        <h1>{say('welcome.title')}</h1>
        <p>{say('welcome.intro')}</p>
      </header>
      <p role="status" className={kept ? 'hidden-name' : 'not-kept'}>
        {!kept && say('panel.not-kept')}
      </p>
      <LanguageChoice
        language={settings.language}
        languages={languages}
        onLanguage={(language) => onChange('language', language)}
      />
      <section>
        <h2>{say('welcome.jobs')}</h2>
        <ol className="jobs">
          <Job name="greyed">
            <GreyedOut topic={topic('reset-password-greyed-out')} button={resetPassword} />
          </Job>
          <Job name="refused">
            <Refused topic={topic('reset-refused')} button={resetPassword} />
          </Job>
          <Job name="synced">
            <Synced topic={topic('reset-in-microsoft-365-admin-center')} button={resetPassword} />
          </Job>
        </ol>
      </section>
      <Pinning {...given} />
      <section>
        <h2>{say('settings.profile')}</h2>
        <p className="why">{say('panel.profile-why')}</p>
        <ProfileQuestions profile={settings.profile} onProfile={(profile) => onChange('profile', profile)} />
      </section>
      <section>
        <h2>{say('welcome.trust')}</h2>
        <p>{say('welcome.trust-how')}</p>
        <p>{say('welcome.trust-not')}</p>
        <button type="button" className="button" onClick={onSettings}>
          {say('welcome.settings')}
        </button>
      </section>
      <footer>
        <p>
          {say('panel.privacy')} {say('panel.made-by')}
        </p>
      </footer>
    </main>
  );
}

function Job({ name, children }: { name: string; children: ReactNode }) {
  const say = useWords();
  return (
    <li>
      <h3>{say(`welcome.${name}`)}</h3>
      <p>{say(`welcome.${name}-how`)}</p>
      <figure>
        <div className="picture" role="img" aria-label={say(`welcome.${name}-picture`)}>
          <div aria-hidden="true" inert>
            {children}
          </div>
        </div>
      </figure>
    </li>
  );
}
