import { Toggle } from '@fluentui/react';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { Commands } from './commands.tsx';

const sections: [name: string, settings: [text: string, on: boolean][]][] = [
  [
    'Default user role permissions',
    [
      ['Users can register applications', false],
      ['Restrict non-admin users from creating tenants', true],
      ['Users can create security groups', false],
    ],
  ],
  ['Administration center', [['Restrict access to Microsoft Entra admin center', true]]],
  ['LinkedIn account connections', [['Allow users to connect their work or school account with LinkedIn', false]]],
];

/** The item UserSettings of Users; its address is seen, its content is from memory. */
export function UserSettings({ state, say }: { state: PracticeState; say: Say }) {
  return (
    <>
      <Commands
        state={{ ...state, reset: 'absent' }}
        say={say}
        commands={[
          { key: 'saveCmdBtn', text: say('Save'), icon: 'Save', disabled: true },
          { key: 'discardCmdBtn', text: say('Discard'), icon: 'Cancel', disabled: true },
        ]}
      />
      <div className="practice-body">
        {sections.map(([name, settings]) => (
          <section key={name}>
            <h3>{say(name)}</h3>
            {settings.map(([text, on]) => (
              <Toggle
                key={text}
                label={say(text)}
                defaultChecked={on}
                onText={say('Yes')}
                offText={say('No')}
                inlineLabel
              />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
