import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { Commands } from './commands.tsx';
import { Table } from './Table.tsx';

/** From memory; since 2024 licenses are assigned in the Microsoft 365 admin center, and this page only lists them. */
export function UserLicenses({ state, say }: { state: PracticeState; say: Say }) {
  return (
    <>
      <Commands
        state={{ ...state, reset: 'absent' }}
        say={say}
        commands={[
          { key: 'reprocessCmdBtn', text: say('Reprocess'), icon: 'Refresh' },
          { key: 'RefreshCmdBtn', text: say('Refresh'), icon: 'Refresh' },
        ]}
      />
      <div className="practice-body">
        <Table
          name={say('Licenses')}
          columns={[
            ['product', say('Product'), 260],
            ['state', say('State'), 120],
            ['services', say('Enabled services'), 140],
            ['paths', say('Assignment paths'), 160],
          ]}
          rows={[
            { product: 'Microsoft 365 E3', state: say('Active'), services: '61/61', paths: say('Direct') },
            { product: 'Microsoft Entra ID P2', state: say('Active'), services: '5/5', paths: 'All staff' },
          ]}
        />
      </div>
    </>
  );
}
