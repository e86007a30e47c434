import { PrimaryButton, Spinner } from '@fluentui/react';
import { useState } from 'react';
import type { Person } from '../shared/people.ts';
import type { PracticeState } from '../shared/state.ts';
import { fill, type Say } from '../shared/words.ts';
import { Refusal } from './Refusal.tsx';
import { ResetDone } from './ResetDone.tsx';
import { tellShell } from './tellShell.ts';

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
  if (step === 'done') return <ResetDone name={person.name} state={state} say={say} />;
  return (
    <div className="practice-pane">
      {step === 'refused' && <Refusal state={state} name={person.name} say={say} />}
      <p>{fill(say(explanation), person.name)}</p>
      <PrimaryButton text={say('Reset password')} disabled={step === 'busy'} onClick={reset} />
      {step === 'busy' && (
        <Spinner label={say('Working on it')} labelPosition="right" styles={{ root: { justifySelf: 'start' } }} />
      )}
    </div>
  );
}

const explanation =
  '{name} gets a temporary password and has to choose a new one at the next sign-in. Select the button to create and show it.';
