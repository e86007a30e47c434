import { IconButton, Label, MessageBar, MessageBarType, PrimaryButton, Spinner } from '@fluentui/react';
import { lazy, Suspense, useState } from 'react';
import type { Person } from '../shared/people.ts';
import { refusalSentence } from '../shared/sentences.ts';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { tellShell } from './tellShell.ts';

const Fluent9MessageBar = lazy(() => import('./Fluent9MessageBar.tsx'));

interface Props {
  person: Person;
  state: PracticeState;
  say: Say;
}

/**
 * The content of the Reset password pane. Seen: the button, the five refusals, a temporary password as text afterwards.
 * The layout and our own explaining sentences are guesses.
 */
export function ResetPassword({ person, state, say }: Props) {
  const [step, setStep] = useState<'ask' | 'busy' | 'done' | 'refused'>('ask');
  const reset = () => {
    setStep('busy');
    setTimeout(() => {
      setStep(state.refusal === 'none' ? 'done' : 'refused');
      if (state.refusal !== 'none') tellShell({ practice: 'refused' });
    }, 600);
  };
  if (step === 'done') return <Done person={person} state={state} say={say} />;
  return (
    <div className="practice-pane">
      {step === 'refused' && <Refusal state={state} name={person.name} />}
      <p>
        {person.name} gets a temporary password and has to choose a new one at the next sign-in. Select the button to
        create and show it.
      </p>
      <PrimaryButton text={say('Reset password')} disabled={step === 'busy'} onClick={reset} />
      {step === 'busy' && (
        <Spinner label="Working on it" labelPosition="right" styles={{ root: { justifySelf: 'start' } }} />
      )}
    </div>
  );
}

/** Only the words of a refusal are seen, not its element. */
function Refusal({ state, name }: { state: PracticeState; name: string }) {
  const sentence = refusalSentence(state.refusal, name);
  switch (state.refusalIn) {
    case 'messagebar':
      return <MessageBar messageBarType={MessageBarType.error}>{sentence}</MessageBar>;
    case 'v9messagebar':
      return (
        <Suspense>
          <Fluent9MessageBar sentence={sentence} dark={state.theme === 'dark'} />
        </Suspense>
      );
    case 'alert':
      return <div role="alert">{sentence}</div>;
    case 'plain':
      return <p>{sentence}</p>;
    case 'shell':
      return null;
  }
}

function Done({ person, state, say }: Props) {
  const copy = () => void navigator.clipboard?.writeText(state.secret).catch(() => {});
  return (
    <div className="practice-pane">
      <MessageBar messageBarType={MessageBarType.success}>{say('Password has been reset')}</MessageBar>
      <p>Give this temporary password to {person.name}.</p>
      {/* As text, not as an input: "the temporary password stands there as text" (facts/corrections.md, Never read). */}
      <div>
        <Label id="practice-temporary">Temporary password</Label>
        <div className="practice-copy" role="group" aria-labelledby="practice-temporary">
          <code>{state.secret}</code>
          <IconButton
            iconProps={{ iconName: 'Copy' }}
            ariaLabel="Copy to clipboard"
            title="Copy to clipboard"
            onClick={copy}
          />
        </div>
      </div>
    </div>
  );
}
