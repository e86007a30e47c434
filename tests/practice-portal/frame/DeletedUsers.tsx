import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { Commands } from './commands.tsx';
import { Table } from './Table.tsx';

/** A list of users that is not the users list. From memory. */
export function DeletedUsers({ state, say }: { state: PracticeState; say: Say }) {
  return (
    <>
      <Commands
        state={{ ...state, reset: 'absent' }}
        say={say}
        commands={[
          { key: 'restoreCmdBtn', text: say('Restore user'), icon: 'Refresh', disabled: true },
          { key: 'deleteCmdBtn', text: say('Delete permanently'), icon: 'Delete', disabled: true },
          { key: 'RefreshCmdBtn', text: say('Refresh'), icon: 'Refresh' },
        ]}
      />
      <div className="practice-body">
        <Table
          name={say('Deleted users')}
          columns={[
            ['name', say('Display name'), 180],
            ['userName', say('User principal name'), 280],
            ['deleted', say('Deletion date'), 140],
          ]}
          rows={[{ name: 'Dora Deleted', userName: 'dora.deleted@contoso.example', deleted: '2026-11-12' }]}
        />
      </div>
    </>
  );
}
