import type { Say } from '../shared/words.ts';
import { AzcCommandBar } from './AzcCommandBar.tsx';

/**
 * Whether the pages of Password reset are drawn by the shell or are React views is not established; drawn by the shell
 * here, so that the practice portal has such a page at all. Texts are our own but for the labels.
 */
export function PasswordResetPage({ item, say }: { item: string; say: Say }) {
  return (
    <>
      <AzcCommandBar
        commands={[
          { id: 'Save', label: say('Save'), icon: 'save', disabled: true },
          { id: 'Discard', label: say('Discard'), icon: 'discard', disabled: true },
        ]}
      />
      <div className="practice-form">
        {item === 'OnPremisesIntegration' ? <OnPremises /> : item === 'Properties' ? <Properties /> : <p>{item}</p>}
      </div>
    </>
  );
}

function Properties() {
  return (
    <fieldset>
      <legend>Self service password reset enabled</legend>
      <div className="azc-optionPicker">
        {['None', 'Selected', 'All'].map((choice) => (
          <label key={choice}>
            <input type="radio" name="practice-sspr" defaultChecked={choice === 'All'} />
            {choice}
          </label>
        ))}
      </div>
      <p>These settings apply to the users of the practice tenant. Administrators have a policy of their own.</p>
    </fieldset>
  );
}

/** A status line and check boxes since 2022 (S41, S42); the sentence of the status is ours. */
function OnPremises() {
  return (
    <>
      <p className="practice-status">Your on-premises writeback client is up and running.</p>
      <label>
        <input type="checkbox" defaultChecked /> Write back passwords to your on-premises directory
      </label>
      <label>
        <input type="checkbox" /> Allow users to unlock accounts without resetting their password
      </label>
    </>
  );
}
