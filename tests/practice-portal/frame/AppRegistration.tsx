import { Pivot, PivotItem } from '@fluentui/react';
import { defaults } from '../shared/state.ts';
import { fill, type Say } from '../shared/words.ts';
import { Commands } from './commands.tsx';
import { Property } from './Property.tsx';
import { Table } from './Table.tsx';

const appId = '00000000-0000-0000-0000-000000000002';
const plain = { ...defaults, reset: 'absent' as const };

/** Whether these pages are React views is not established. Texts from memory. */
export function AppOverview({ say }: { say: Say }) {
  return (
    <>
      <Commands
        state={plain}
        say={say}
        commands={[
          { key: 'deleteCmdBtn', text: say('Delete'), icon: 'Delete' },
          { key: 'endpointsCmdBtn', text: say('Endpoints'), icon: 'Globe' },
        ]}
      />
      <div className="practice-body">
        <div className="practice-grid">
          <Property label={say('Display name')} value="Payroll sync" />
          <Property label={say('Application (client) ID')} value={appId} />
          <Property label={say('Object ID')} value="00000000-0000-0000-0000-000000000003" />
          <Property label={say('Client credentials')} value={say('0 certificate, 2 secret')} />
        </div>
      </div>
    </>
  );
}

const secrets = [
  {
    description: 'payroll job',
    expires: '11/2/2026',
    value: 'Pr4******************',
    secretId: '00000000-0000-0000-0000-00000000c001',
  },
  {
    description: 'payroll job, new',
    expires: '5/2/2027',
    value: 'Qs5******************',
    secretId: '00000000-0000-0000-0000-00000000c002',
  },
];

export function AppCredentials({ say }: { say: Say }) {
  const tab = (name: string, count: number) => `${say(name)} (${count})`;
  return (
    <>
      <Commands
        state={plain}
        say={say}
        commands={[{ key: 'feedbackCmdBtn', text: say('Got feedback?'), icon: 'Feedback' }]}
      />
      <div className="practice-body">
        <Pivot>
          <PivotItem headerText={tab('Client secrets', 2)} itemKey="secrets">
            <Commands
              state={plain}
              say={say}
              commands={[{ key: 'newSecretCmdBtn', text: say('New client secret'), icon: 'Add' }]}
            />
            <Table
              name={say('Client secrets')}
              columns={[
                ['description', say('Description'), 180],
                ['expires', say('Expires'), 110],
                ['value', say('Value'), 180],
                ['secretId', say('Secret ID'), 300],
              ]}
              rows={secrets}
            />
          </PivotItem>
          {['Certificates', 'Federated credentials'].map((name) => (
            <PivotItem key={name} headerText={tab(name, 0)} itemKey={name}>
              <p>{fill(say('Nothing has been added under {name}.'), say(name))}</p>
            </PivotItem>
          ))}
        </Pivot>
      </div>
    </>
  );
}
