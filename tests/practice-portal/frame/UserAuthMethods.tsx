import type { Person } from '../shared/people.ts';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { resetCommand } from './command.ts';
import { Commands } from './commands.tsx';
import { Table } from './Table.tsx';
import { tellShell } from './tellShell.ts';

/** Microsoft's docs name Reset password among this page's commands; the rest is from memory. */
export function UserAuthMethods({ person, state, say }: { person: Person; state: PracticeState; say: Say }) {
  return (
    <>
      <Commands
        state={state}
        say={say}
        commands={[
          { key: 'addMethodCmdBtn', text: say('Add authentication method'), icon: 'Add' },
          ...resetCommand(state, say, () => tellShell({ practice: 'open-reset', subject: person.id })),
          {
            key: 'requireReregisterCmdBtn',
            text: say('Require re-register multifactor authentication'),
            icon: 'Permissions',
          },
          { key: 'revokeMfaCmdBtn', text: say('Revoke multifactor authentication sessions'), icon: 'SignOut' },
          { key: 'RefreshCmdBtn', text: say('Refresh'), icon: 'Refresh' },
        ]}
      />
      <div className="practice-body">
        <p>{say('The ways in which this user can prove who they are.')}</p>
        <h3>{say('Usable authentication methods')}</h3>
        <Table
          name={say('Usable authentication methods')}
          columns={[
            ['method', say('Authentication method'), 180],
            ['detail', say('Detail'), 180],
          ]}
          rows={[
            { method: say('Phone number'), detail: '+47 000 00 000' },
            { method: 'Microsoft Authenticator', detail: say('Practice phone') },
          ]}
        />
      </div>
    </>
  );
}
