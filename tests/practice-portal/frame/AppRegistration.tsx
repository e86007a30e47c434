import { DetailsList, DetailsListLayoutMode, Pivot, PivotItem, SelectionMode } from '@fluentui/react';
import { defaults } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { Commands } from './commands.tsx';
import { Property } from './UserProfile.tsx';

const appId = '00000000-0000-0000-0000-000000000002';
const plain = { ...defaults, reset: 'absent' as const };

/** Whether these pages are React views is not established. Texts from memory. */
export function AppOverview({ say }: { say: Say }) {
  return (
    <>
      <Commands
        state={plain}
        commands={[
          { key: 'deleteCmdBtn', text: say('Delete'), icon: 'Delete' },
          { key: 'endpointsCmdBtn', text: say('Endpoints'), icon: 'Globe' },
        ]}
      />
      <div className="practice-body">
        <div className="practice-grid">
          <Property label={say('Display name')} value="Payroll sync" />
          <Property label="Application (client) ID" value={appId} />
          <Property label={say('Object ID')} value="00000000-0000-0000-0000-000000000003" />
          <Property label="Client credentials" value="0 certificate, 2 secret" />
        </div>
      </div>
    </>
  );
}

const columns = [
  { key: 'description', name: 'Description', fieldName: 'description', minWidth: 140, maxWidth: 220 },
  { key: 'expires', name: 'Expires', fieldName: 'expires', minWidth: 90, maxWidth: 120 },
  { key: 'value', name: 'Value', fieldName: 'value', minWidth: 140, maxWidth: 220 },
  { key: 'secretId', name: 'Secret ID', fieldName: 'secretId', minWidth: 240 },
];

export function AppCredentials({ say }: { say: Say }) {
  return (
    <>
      <Commands state={plain} commands={[{ key: 'feedbackCmdBtn', text: say('Got feedback?'), icon: 'Feedback' }]} />
      <div className="practice-body">
        <Pivot>
          <PivotItem headerText="Client secrets (2)" itemKey="secrets">
            <Commands
              state={plain}
              commands={[{ key: 'newSecretCmdBtn', text: say('New client secret'), icon: 'Add' }]}
            />
            <DetailsList
              ariaLabelForGrid="Client secrets"
              layoutMode={DetailsListLayoutMode.justified}
              selectionMode={SelectionMode.none}
              columns={columns}
              items={[
                {
                  key: '1',
                  description: 'payroll job',
                  expires: '11/2/2026',
                  value: 'Pr4******************',
                  secretId: '00000000-0000-0000-0000-00000000c001',
                },
                {
                  key: '2',
                  description: 'payroll job, new',
                  expires: '5/2/2027',
                  value: 'Qs5******************',
                  secretId: '00000000-0000-0000-0000-00000000c002',
                },
              ]}
            />
          </PivotItem>
          <PivotItem headerText="Certificates (0)" itemKey="certificates">
            <p>No certificates.</p>
          </PivotItem>
          <PivotItem headerText="Federated credentials (0)" itemKey="federated">
            <p>No federated credentials.</p>
          </PivotItem>
        </Pivot>
      </div>
    </>
  );
}
