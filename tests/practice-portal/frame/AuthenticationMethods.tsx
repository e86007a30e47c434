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

const methods: [name: string, target: string, enabled: boolean][] = [
  ['Passkey (FIDO2)', 'All users', true],
  ['Microsoft Authenticator', 'All users', true],
  ['SMS', '1 group', true],
  ['Temporary Access Pass', '1 group', true],
  ['Voice call', '', false],
  ['Email OTP', 'All users', true],
  ['Certificate-based authentication', '', false],
];

const settings: Record<string, [label: string, value: string][]> = {
  PasswordProtection: [
    ['Lockout threshold', '10'],
    ['Lockout duration in seconds', '60'],
    ['Enforce custom list', 'No'],
    ['Enable password protection on Windows Server Active Directory', 'Yes'],
  ],
  RegistrationCampaign: [
    ['State', 'Enabled'],
    ['Days allowed to snooze', '1'],
    ['Authentication method', 'Microsoft Authenticator'],
  ],
};

/** Authentication methods > Policies and its neighbours. AdminAuthMethods is seen in addresses; the rest from memory. */
export function AuthenticationMethods({ item, state, say }: Props) {
  const rows = settings[item];
  return (
    <>
      <Commands
        state={{ ...state, reset: 'absent' }}
        say={say}
        commands={[
          { key: 'externalMethodCmdBtn', text: say('Add external method'), icon: 'Add' },
          { key: 'RefreshCmdBtn', text: say('Refresh'), icon: 'Refresh' },
          { key: 'feedbackCmdBtn', text: say('Got feedback?'), icon: 'Feedback' },
        ]}
      />
      <div className="practice-body">
        {rows ? (
          <div className="practice-grid">
            {rows.map(([label, value]) => (
              <Property key={label} label={say(label)} value={/\d/.test(value) ? value : say(value)} />
            ))}
          </div>
        ) : (
          <Pivot aria-label={say('Authentication methods')}>
            <PivotItem headerText={say('Authentication method policy')}>
              <Table
                name={say('Authentication method policy')}
                columns={[
                  ['method', say('Method'), 280],
                  ['target', say('Target'), 160],
                  ['enabled', say('Enabled'), 100],
                ]}
                rows={methods.map(([method, target, enabled]) => ({
                  method: say(method),
                  target: target && say(target),
                  enabled: say(enabled ? 'Yes' : 'No'),
                }))}
              />
            </PivotItem>
            <PivotItem headerText={say('Migration')}>
              <p>{say('The migration to this policy is complete in the practice tenant.')}</p>
            </PivotItem>
          </Pivot>
        )}
      </div>
    </>
  );
}
