import { Persona, PersonaSize, Pivot, PivotItem } from '@fluentui/react';
import { useId } from 'react';
import type { Person } from '../shared/people.ts';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { Commands, resetCommand } from './commands.tsx';
import { tellShell } from './tellShell.ts';

interface Props {
  person: Person;
  state: PracticeState;
  say: Say;
}

/**
 * UserProfile.ReactView. Seen: the persona with name and user name (S4), a Properties tab with a section On-premises
 * (S32, S33), Edit properties and Reset password. From memory: the other commands, tabs and cards.
 */
export function UserProfile({ person, state, say }: Props) {
  const openReset = () => tellShell({ practice: 'open-reset', subject: person.id });
  return (
    <>
      {state.flavour !== 'azc' && (
        <Commands
          state={state}
          commands={[
            { key: 'editPropertiesCmdBtn', text: say('Edit properties'), icon: 'Edit' },
            { key: 'deleteCmdBtn', text: say('Delete'), icon: 'Delete' },
            { key: 'RefreshCmdBtn', text: say('Refresh'), icon: 'Refresh' },
            ...resetCommand(state, say, openReset),
            { key: 'revokeSessionsCmdBtn', text: say('Revoke sessions'), icon: 'SignOut' },
            { key: 'manageViewCmdBtn', text: say('Manage view'), icon: 'ColumnOptions' },
            { key: 'feedbackCmdBtn', text: say('Got feedback?'), icon: 'Feedback' },
          ]}
        />
      )}
      <div className="practice-body">
        <Pivot aria-label={say('User')}>
          <PivotItem headerText={say('Overview')}>
            <Overview person={person} say={say} />
          </PivotItem>
          <PivotItem headerText={say('Monitoring')}>
            <p>Nothing to show in the practice portal.</p>
          </PivotItem>
          <PivotItem headerText={say('Properties')}>
            <Properties person={person} say={say} />
          </PivotItem>
        </Pivot>
      </div>
    </>
  );
}

function Overview({ person, say }: { person: Person; say: Say }) {
  return (
    <>
      <div className="practice-head">
        <Persona text={person.name} secondaryText={person.userName} showSecondaryText size={PersonaSize.size72} />
      </div>
      <h3>Basic info</h3>
      <div className="practice-grid">
        <Property label={say('User principal name')} value={person.userName} />
        <Property label={say('Object ID')} value={person.id} />
        <Property label={say('User type')} value={person.guest ? 'Guest' : 'Member'} />
        <Property label={say('Created date time')} value="Mar 3, 2026, 9:12 AM" />
        <Property label={say('Job title')} value={person.title} />
        <Property label={say('Department')} value={person.department} />
      </div>
      <h3>My feed</h3>
      <div className="practice-cards">
        <Card title="Account status" text="Enabled" />
        <Card title="Sign-ins" text="Last interactive sign-in: Nov 19, 2026" />
        <Card title="Group memberships" text="4" />
      </div>
    </>
  );
}

function Properties({ person, say }: { person: Person; say: Say }) {
  const yes = say('Yes');
  const no = say('No');
  return (
    <>
      <h3>{say('Identity')}</h3>
      <div className="practice-grid">
        <Property label={say('Display name')} value={person.name} />
        <Property label={say('User principal name')} value={person.userName} />
        <Property label={say('User type')} value={person.guest ? 'Guest' : 'Member'} />
      </div>
      <h3>{say('Job information')}</h3>
      <div className="practice-grid">
        <Property label={say('Job title')} value={person.title} />
        <Property label={say('Department')} value={person.department} />
      </div>
      <h3>{say('Contact information')}</h3>
      <div className="practice-grid">
        <Property label={say('Email')} value={person.userName} />
      </div>
      <h3>{say('Parental controls')}</h3>
      <h3>{say('Settings')}</h3>
      <div className="practice-grid">
        <Property label={say('Account enabled')} value={yes} />
      </div>
      <h3>{say('On-premises')}</h3>
      <div className="practice-grid">
        <Property label={say('On-premises sync enabled')} value={person.synced ? yes : no} />
        <Property
          label={say('On-premises last sync date time')}
          value={person.synced ? 'Nov 22, 2026, 6:40 AM' : '-'}
        />
        <Property
          label={say('On-premises SAM account name')}
          value={person.synced ? (person.userName.split('@')[0] ?? '') : '-'}
        />
        <Property label={say('On-premises domain name')} value={person.synced ? 'corp.contoso.example' : '-'} />
      </div>
    </>
  );
}

/** Layout C2 of skeleton 05; seen in portal frames of 2026-08, not on the user page itself. */
export function Property({ label, value }: { label: string; value: string }) {
  const id = `PropertyField${useId().replace(/\W/g, '')}-label`;
  return (
    <div className="practice-property">
      <div id={id}>{label}</div>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the portal's own markup (S10) */}
      <div aria-labelledby={id}>{value || '-'}</div>
    </div>
  );
}

export function Card({ title, text }: { title: string; text: string }) {
  return (
    <div className="practice-card">
      <b>{title}</b>
      <p>{text}</p>
    </div>
  );
}
