import { DetailsList, DetailsListLayoutMode, Link, Pivot, PivotItem, SelectionMode } from '@fluentui/react';
import { navigate } from '../shared/navigation.ts';
import { usePortal } from './portal.ts';
import { securityHash } from './route.ts';

interface Row {
  name: string;
  description: string;
  pane?: string;
}

/** The first two panes are seen in addresses; the other rows and the descriptions are from memory. */
const rows: Row[] = [
  { name: 'Idle session timeout', description: 'Automatically sign inactive users out of Microsoft 365 web apps.' },
  {
    name: 'Password expiration policy',
    description: 'Set the password policy for all users in your organization.',
    pane: 'PasswordPolicy',
  },
  { name: 'Privacy profile', description: 'Set your organization’s privacy statement.' },
  {
    name: 'Self-service password reset',
    description: 'Let users reset their own forgotten passwords.',
    pane: 'SelfServiceReset',
  },
  { name: 'Sharing', description: 'Control access for people outside your organization.' },
];

/** Org settings > Security & privacy. The tabs' names are seen, the list's layout is from memory. */
export function OrgSettingsPage() {
  const { say } = usePortal();
  const open = (pane: string) => navigate(`${securityHash}/:/Settings/L1/${pane}`);
  return (
    <div className="practice-page">
      <h1>{say('Org settings')}</h1>
      <Pivot selectedKey="security" headersOnly aria-label={say('Org settings')}>
        <PivotItem itemKey="services" headerText={say('Services')} />
        <PivotItem itemKey="security" headerText={say('Security & privacy')} />
        <PivotItem itemKey="profile" headerText={say('Organization profile')} />
      </Pivot>
      <div className="practice-list" data-is-scrollable="true">
        <DetailsList
          ariaLabelForGrid={say('Security & privacy')}
          items={rows}
          selectionMode={SelectionMode.none}
          layoutMode={DetailsListLayoutMode.justified}
          columns={[
            {
              key: 'Name',
              name: say('Name'),
              minWidth: 220,
              maxWidth: 320,
              isRowHeader: true,
              onRender: ({ name, pane }: Row) => <Link onClick={() => pane && open(pane)}>{say(name)}</Link>,
            },
            {
              key: 'Description',
              name: say('Description'),
              minWidth: 300,
              onRender: ({ description }: Row) => say(description),
            },
          ]}
        />
      </div>
    </div>
  );
}
