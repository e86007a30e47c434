import { Link } from '@fluentui/react';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { Commands } from './commands.tsx';
import { Table } from './Table.tsx';
import { tellShell } from './tellShell.ts';

interface Props {
  kind: 'app-registrations' | 'enterprise-apps';
  state: PracticeState;
  say: Say;
}

const appId = '00000000-0000-0000-0000-000000000002';
const objectId = '00000000-0000-0000-0000-000000000004';

const addresses = {
  'app-registrations': `#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${appId}/isMSAApp~/false`,
  'enterprise-apps': `#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${objectId}/appId/${appId}`,
};

/** App registrations, and Enterprise apps > All applications. From memory. */
export function AppList({ kind, state, say }: Props) {
  const create = kind === 'app-registrations' ? 'New registration' : 'New application';
  const open = () => tellShell({ practice: 'navigate', hash: addresses[kind] });
  return (
    <>
      <Commands
        state={{ ...state, reset: 'absent' }}
        say={say}
        commands={[
          { key: 'newAppCmdBtn', text: say(create), icon: 'Add' },
          { key: 'RefreshCmdBtn', text: say('Refresh'), icon: 'Refresh' },
          { key: 'downloadCmdBtn', text: say('Download (Export)'), icon: 'Download' },
          { key: 'columnsCmdBtn', text: say('Columns'), icon: 'ColumnOptions' },
        ]}
      />
      <div className="practice-body">
        <Table
          name={say('All applications')}
          columns={[
            ['name', say('Display name'), 220],
            ['appId', say('Application (client) ID'), 280],
            ['created', say('Created on'), 120],
          ]}
          rows={[{ name: <Link onClick={open}>Payroll sync</Link>, appId, created: '2026-03-03' }]}
        />
      </div>
    </>
  );
}
