import type { Say } from '../shared/words.ts';
import { AzcCommandBar } from './AzcCommandBar.tsx';
import { type Field, passwordResetForms } from './passwordResetForms.ts';

/**
 * Whether the pages of Password reset are drawn by the shell or are React views is not established; drawn by the shell
 * here, so that the practice portal has such a page at all.
 */
export function PasswordResetPage({ item, say }: { item: string; say: Say }) {
  const fields = Object.entries(passwordResetForms).find(([id]) => id.toLowerCase() === item.toLowerCase())?.[1];
  const saves = fields?.some(({ kind }) => kind !== 'status');
  return (
    <>
      <AzcCommandBar
        say={say}
        commands={
          saves
            ? [
                { id: 'Save', label: say('Save'), icon: 'save', disabled: true },
                { id: 'Discard', label: say('Discard'), icon: 'discard', disabled: true },
              ]
            : [{ id: 'Refresh', label: say('Refresh'), icon: 'refresh' }]
        }
      />
      <div className="practice-form">
        {fields?.map((field) => <FormField key={field.label} field={field} say={say} />) ?? (
          <p>{say('Nothing to show in the practice portal.')}</p>
        )}
      </div>
    </>
  );
}

function FormField({ field, say }: { field: Field; say: Say }) {
  const label = say(field.label);
  switch (field.kind) {
    case 'status':
      return <p className="practice-status">{label}</p>;
    case 'check':
      return (
        <label>
          <input type="checkbox" defaultChecked={field.on} /> {label}
        </label>
      );
    case 'number':
    case 'text':
      return (
        <label className="practice-input">
          {label} <input type={field.kind} defaultValue={field.value} />
        </label>
      );
    case 'choice':
      return (
        <fieldset>
          <legend>{label}</legend>
          <div className="azc-optionPicker">
            {field.choices.map((choice) => (
              <label key={choice}>
                <input type="radio" name={field.label} defaultChecked={choice === field.chosen} />
                {/\d/.test(choice) ? choice : say(choice)}
              </label>
            ))}
          </div>
          {field.note && <p>{say(field.note)}</p>}
        </fieldset>
      );
  }
}
