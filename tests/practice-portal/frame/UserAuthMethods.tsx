import { DetailsList, DetailsListLayoutMode, SelectionMode } from '@fluentui/react';
import type { Person } from '../shared/people.ts';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { Commands, resetCommand } from './commands.tsx';
import { tellShell } from './tellShell.ts';

const columns = [
  { key: 'method', name: 'Authentication method', fieldName: 'method', minWidth: 180, maxWidth: 280 },
  { key: 'detail', name: 'Detail', fieldName: 'detail', minWidth: 180 },
];

/** Microsoft's docs name Reset password among this page's commands; the rest is from memory. */
export function UserAuthMethods({ person, state, say }: { person: Person; state: PracticeState; say: Say }) {
  return (
    <>
      <Commands
        state={state}
        commands={[
          { key: 'addMethodCmdBtn', text: 'Add authentication method', icon: 'Add' },
          ...resetCommand(state, say, () => tellShell({ practice: 'open-reset', subject: person.id })),
          {
            key: 'requireReregisterCmdBtn',
            text: 'Require re-register multifactor authentication',
            icon: 'Permissions',
          },
          { key: 'revokeMfaCmdBtn', text: 'Revoke multifactor authentication sessions', icon: 'SignOut' },
          { key: 'RefreshCmdBtn', text: say('Refresh'), icon: 'Refresh' },
        ]}
      />
      <div className="practice-body">
        <p>The ways in which this user can prove who they are.</p>
        <h3>Usable authentication methods</h3>
        <DetailsList
          ariaLabelForGrid="Usable authentication methods"
          layoutMode={DetailsListLayoutMode.justified}
          selectionMode={SelectionMode.none}
          columns={columns}
          items={[
            { key: 'phone', method: 'Phone number', detail: '+47 000 00 000' },
            { key: 'app', method: 'Microsoft Authenticator', detail: 'Practice phone' },
          ]}
        />
      </div>
    </>
  );
}
