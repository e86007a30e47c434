import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { Commands } from './commands.tsx';
import { Table } from './Table.tsx';

const roles: [name: string, description: string, privileged?: boolean][] = [
  ['Application Administrator', 'Can create and manage all aspects of app registrations and enterprise apps.', true],
  [
    'Authentication Administrator',
    'Can view, set and reset authentication method information for any non-admin user.',
    true,
  ],
  ['Global Administrator', 'Can manage all aspects of Microsoft Entra ID and services that use it.', true],
  ['Global Reader', 'Can read everything that a Global Administrator can, but not update anything.'],
  ['Helpdesk Administrator', 'Can reset passwords for non-administrators and Helpdesk Administrators.', true],
  ['Password Administrator', 'Can reset passwords for non-administrators and Password Administrators.', true],
  [
    'Privileged Authentication Administrator',
    'Can view, set and reset authentication method information for any user.',
    true,
  ],
  ['User Administrator', 'Can manage all aspects of users and groups, including resetting passwords.', true],
];

/** Roles and administrators > All roles. Names are the directory's; the layout is from memory. */
export function RolesList({ state, say }: { state: PracticeState; say: Say }) {
  return (
    <>
      <Commands
        state={{ ...state, reset: 'absent' }}
        say={say}
        commands={[
          { key: 'newRoleCmdBtn', text: say('New custom role'), icon: 'Add' },
          { key: 'deleteRoleCmdBtn', text: say('Delete custom role'), icon: 'Delete', disabled: true },
          { key: 'downloadCmdBtn', text: say('Download assignments'), icon: 'Download' },
          { key: 'RefreshCmdBtn', text: say('Refresh'), icon: 'Refresh' },
        ]}
      />
      <div className="practice-body">
        <Table
          name={say('All roles')}
          columns={[
            ['role', say('Role'), 260],
            ['privileged', say('Privileged'), 90],
            ['description', say('Description'), 360],
          ]}
          rows={roles.map(([role, description, privileged]) => ({
            role: say(role),
            privileged: privileged ? say('Privileged') : '',
            description: say(description),
          }))}
        />
      </div>
    </>
  );
}
