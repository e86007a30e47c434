import { Spinner } from '@fluentui/react';
import { useState } from 'react';
import type { Person } from '../shared/people.ts';
import { usePortal } from './portal.ts';

interface Props {
  people: Person[];
  close: () => void;
}

/**
 * Skeleton 03: the texts are seen, everything else is a guess. One pane for one user or several; on success the same panel
 * shows another heading, Print and Close.
 */
export function ResetPane({ people, close }: Props) {
  const { state, say, kit } = usePortal();
  const [step, setStep] = useState<'ask' | 'busy' | 'done' | 'refused'>('ask');
  const [automatic, setAutomatic] = useState(true);
  const [mustChange, setMustChange] = useState(true);
  const [mail, setMail] = useState(false);
  const [password, setPassword] = useState('');
  const strong = isStrong(password);

  const reset = () => {
    setStep('busy');
    setTimeout(() => setStep(state.refusal === 'none' ? 'done' : 'refused'), 600);
  };

  const done = step === 'done';
  return (
    <kit.Pane
      state={state}
      heading={say(done ? 'Password has been reset' : 'Reset password')}
      closeLabel={say('Close')}
      close={close}
      footer={
        done ? (
          <>
            <kit.Button primary text={say('Close')} click={close} />
            <kit.Button text={say('Print')} click={() => {}} />
          </>
        ) : (
          <kit.Button
            primary
            text={say('Reset password')}
            disabled={step === 'busy' || !(automatic || strong)}
            click={reset}
          />
        )
      }
    >
      <div className="practice-details">
        {step === 'refused' && (
          <kit.Message kind="error" text={say("You don't have permission to reset this password.")} />
        )}
        <Names people={people} />
        {done ? (
          automatic && (
            // Here the password stands as text.
            <p>
              {say('Password')}: <code>{state.secret}</code>
            </p>
          )
        ) : (
          <>
            <kit.Check label={say('Automatically create a password')} checked={automatic} change={setAutomatic} />
            {!automatic && (
              <kit.Secret
                label={say('Password')}
                value={password}
                hint={password && say(strong ? 'Strong' : 'Weak')}
                change={setPassword}
              />
            )}
            <kit.Check
              label={say(people.length > 1 ? changeMany : changeOne)}
              checked={mustChange}
              change={setMustChange}
            />
            {state.emailBox === 'present' && (
              <kit.Check label={say('Email the sign-in info to me')} checked={mail} change={setMail} />
            )}
          </>
        )}
        {step === 'busy' && <Spinner ariaLabel={say('Loading')} />}
      </div>
    </kit.Pane>
  );
}

const changeOne = 'Require this user to change their password when they first sign in';
const changeMany = 'Require these users to change their passwords when they first sign in';

function Names({ people }: { people: Person[] }) {
  return (
    <ul className="practice-names">
      {people.map(({ id, name, userName }) => (
        <li key={id}>
          <b>{name}</b>
          <span>{userName}</span>
        </li>
      ))}
    </ul>
  );
}

const isStrong = (password: string) =>
  password.length >= 8 && [/[a-z]/, /[A-Z]/, /\d/, /[^\w]/].filter((kind) => kind.test(password)).length >= 3;
