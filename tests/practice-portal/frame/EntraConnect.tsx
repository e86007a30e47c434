import { Pivot, PivotItem } from '@fluentui/react';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { Commands } from './commands.tsx';
import { Property } from './Property.tsx';
import { Table } from './Table.tsx';

interface Props {
  item: string;
  state: PracticeState;
  say: Say;
}

const sections: [name: string, rows: [label: string, value: string][]][] = [
  [
    'Provision from Active Directory',
    [
      ['Sync status', 'Enabled'],
      ['Last sync', 'Less than 1 hour ago'],
      ['Password hash sync', 'Enabled'],
    ],
  ],
  [
    'User sign-in',
    [
      ['Federation', 'Disabled'],
      ['Seamless single sign-on', 'Disabled'],
      ['Pass-through authentication', 'Disabled'],
    ],
  ],
];

/** Entra Connect: GetStarted, ConnectSync and CloudSyncConfigurations are seen in addresses; the content is from memory. */
export function EntraConnect({ item, state, say }: Props) {
  return (
    <>
      <Commands
        state={{ ...state, reset: 'absent' }}
        say={say}
        commands={[
          { key: 'RefreshCmdBtn', text: say('Refresh'), icon: 'Refresh' },
          { key: 'feedbackCmdBtn', text: say('Got feedback?'), icon: 'Feedback' },
        ]}
      />
      <div className="practice-body">
        {/^connectsync$/i.test(item) ? (
          sections.map(([name, rows]) => (
            <section key={name}>
              <h3>{say(name)}</h3>
              <div className="practice-grid">
                {rows.map(([label, value]) => (
                  <Property key={label} label={say(label)} value={say(value)} />
                ))}
              </div>
            </section>
          ))
        ) : /^cloudsync/i.test(item) ? (
          <Pivot aria-label={say('Cloud sync')}>
            <PivotItem headerText={say('Configurations')}>
              <Table
                name={say('Configurations')}
                columns={[
                  ['name', say('Name'), 220],
                  ['type', say('Configuration'), 200],
                  ['status', say('Status'), 120],
                ]}
                rows={[
                  { name: 'corp.contoso.example', type: say('AD to Microsoft Entra ID sync'), status: say('Healthy') },
                ]}
              />
            </PivotItem>
            <PivotItem headerText={say('Monitor')} />
          </Pivot>
        ) : (
          <p>{say('Connect the practice tenant to Active Directory with Connect Sync or Cloud sync.')}</p>
        )}
      </div>
    </>
  );
}
