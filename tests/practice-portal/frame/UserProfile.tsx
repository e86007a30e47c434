import { Persona, PersonaSize, Pivot, PivotItem } from '@fluentui/react';
import { useEffect, useState } from 'react';
import type { Person } from '../shared/people.ts';
import type { PracticeState } from '../shared/state.ts';
import { userProperties } from '../shared/userProperties.ts';
import type { Say } from '../shared/words.ts';
import { inState, resetCommand } from './command.ts';
import { Commands } from './commands.tsx';
import { Card, LayoutContext, Property } from './Property.tsx';
import { tellShell } from './tellShell.ts';

interface Props {
  person: Person;
  state: PracticeState;
  say: Say;
}

const tabs = ['overview', 'monitoring', 'properties'] as const;
const names = { overview: 'Overview', monitoring: 'Monitoring', properties: 'Properties' };

/**
 * UserProfile.ReactView. Seen: the persona with name and user name (S4), a Properties tab with a section On-premises
 * (S32, S33), Edit properties and Reset password. From memory: the other commands, tabs and cards.
 */
export function UserProfile({ person, state, say }: Props) {
  const [tab, setTab] = useState<(typeof tabs)[number]>(state.tab);
  const open = (next: string | undefined) => setTab(tabs.find((one) => one === next) ?? 'overview');
  useEffect(() => tellShell({ practice: 'tab', tab }), [tab]);
  return (
    <>
      {!shellFlavours.includes(state.flavour) && <UserCommands person={person} state={state} say={say} />}
      <div className="practice-body">
        <Pivot aria-label={say('User')} selectedKey={tab} headersOnly onLinkClick={(item) => open(item?.props.itemKey)}>
          {tabs.map((key) => (
            <PivotItem key={key} itemKey={key} headerText={say(names[key])} />
          ))}
        </Pivot>
        <div role="tabpanel" aria-label={say(names[tab])}>
          <LayoutContext value={state.properties}>
            {tab === 'overview' && <Overview person={person} state={state} say={say} />}
            {tab === 'monitoring' && <p>{say('Nothing to show in the practice portal.')}</p>}
            {tab === 'properties' && state.properties !== 'fxc' && (
              <Properties person={person} state={state} say={say} />
            )}
          </LayoutContext>
        </div>
      </div>
    </>
  );
}

/** Drawn by the shell: shell/ShellCommands.tsx. */
export const shellFlavours: PracticeState['flavour'][] = ['azc', 'azcoverflow', 'oldshell'];

function UserCommands({ person, state, say }: Props) {
  const openReset = () => tellShell({ practice: 'open-reset', subject: person.id });
  return (
    <Commands
      state={state}
      say={say}
      commands={[
        ...inState(state.edit, { key: 'editPropertiesCmdBtn', text: say('Edit properties'), icon: 'Edit' }),
        ...inState(state.delete, { key: 'deleteCmdBtn', text: say('Delete'), icon: 'Delete' }),
        { key: 'RefreshCmdBtn', text: say('Refresh'), icon: 'Refresh' },
        ...resetCommand(state, say, openReset),
        { key: 'revokeSessionsCmdBtn', text: say('Revoke sessions'), icon: 'SignOut' },
        { key: 'manageViewCmdBtn', text: say('Manage view'), icon: 'ColumnOptions' },
        { key: 'feedbackCmdBtn', text: say('Got feedback?'), icon: 'Feedback' },
      ]}
    />
  );
}

function Overview({ person, state, say }: Props) {
  return (
    <>
      <div className="practice-head">
        <Persona text={person.name} secondaryText={person.userName} showSecondaryText size={PersonaSize.size72} />
      </div>
      <h3>{say('Basic info')}</h3>
      <div className="practice-grid">
        <Property label={say('User principal name')} value={person.userName} />
        <Property label={say('Object ID')} value={person.id} />
        <Property label={say('User type')} value={say(person.userType)} />
        {state.identities === 'overview' && <Property label={say('Identities')} value={person.identity} />}
        <Property label={say('Created date time')} value="2026-03-03 09:12" />
        <Property label={say('Job title')} value={person.title} />
        <Property label={say('Department')} value={person.department} />
      </div>
      <h3>{say('My feed')}</h3>
      <div className="practice-cards">
        <Card title={say('Account status')} text={say('Enabled')} />
        <Card title={say('Sign-ins')} text={`${say('Last interactive sign-in')}: 2026-11-19`} />
        <Card title={say('Group memberships')} text="4" />
      </div>
    </>
  );
}

function Properties({ person, state, say }: Props) {
  return userProperties(person, state, say).map(({ name, rows }) => (
    <section key={name}>
      <h3>{name}</h3>
      <div className="practice-grid">
        {rows.map(([label, value]) => (
          <Property key={label} label={label} value={value} />
        ))}
      </div>
    </section>
  ));
}
