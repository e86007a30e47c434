import { type Person, people } from '../shared/people.ts';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { Commands } from './commands.tsx';
import { Table } from './Table.tsx';

interface Props {
  /** Without one: the sign-ins of everybody. */
  person: Person | undefined;
  state: PracticeState;
  say: Say;
}

const apps = ['Microsoft 365', 'Azure Portal', 'Payroll sync', 'Microsoft Teams'];

/** A list with one row in three that failed, with the asked error code in a cell of its own. Columns from memory. */
export function SignInLogs({ person, state, say }: Props) {
  const everybody = people(state.rows).slice(0, 12);
  const rows = Array.from({ length: 12 }, (_, at) => {
    const failed = at % 3 === 0;
    return {
      date: `2026-11-22 0${8 - Math.floor(at / 2)}:${at % 2 ? '14' : '41'}`,
      request: `00000000-0000-0000-0002-${String(at + 1).padStart(12, '0')}`,
      user: (person ?? everybody[at])?.name,
      app: apps[at % apps.length],
      status: say(failed ? 'Failure' : 'Success'),
      code: failed ? state.code : '0',
      address: `192.0.2.${at + 10}`,
    };
  });
  return (
    <>
      <Commands
        state={{ ...state, reset: 'absent' }}
        say={say}
        commands={[
          { key: 'downloadCmdBtn', text: say('Download'), icon: 'Download' },
          { key: 'exportCmdBtn', text: say('Export data settings'), icon: 'Edit' },
          { key: 'RefreshCmdBtn', text: say('Refresh'), icon: 'Refresh' },
          { key: 'columnsCmdBtn', text: say('Columns'), icon: 'ColumnOptions' },
        ]}
      />
      <div className="practice-body">
        <Table
          name={say('Sign-in logs')}
          columns={[
            ['date', say('Date'), 130],
            ['request', say('Request ID'), 150],
            ['user', say('User'), 120],
            ['app', say('Application'), 120],
            ['status', say('Status'), 80],
            ['code', say('Sign-in error code'), 120],
            ['address', say('IP address'), 100],
          ]}
          rows={rows}
        />
      </div>
    </>
  );
}
