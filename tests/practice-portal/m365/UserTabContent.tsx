import { Checkbox, Link } from '@fluentui/react';
import type { Person } from '../shared/people.ts';
import { usePortal } from './portal.ts';
import type { UserTab } from './tabs.ts';

/** What stands under a tab: user name and links on Account are seen (docs, bots), the rest is from memory. */
export function UserTabContent({ person, tab }: { person: Person; tab: UserTab }) {
  const { say } = usePortal();
  switch (tab) {
    case 'Account':
      return <Account person={person} />;
    case 'Devices':
      return <p>{say('This user has no devices.')}</p>;
    case 'LicensesAndApps':
      return (
        <div className="practice-licenses">
          <h3>{say('Licenses')}</h3>
          <Checkbox label="Microsoft 365 E3" defaultChecked={!person.guest} />
          <Checkbox label="Microsoft Entra ID P2" />
        </div>
      );
    case 'Mail':
      return (
        <div className="practice-account">
          <section>
            <h3>{say('Mailbox storage')}</h3>
            <span>1.2 GB / 100 GB</span>
          </section>
          <section>
            <h3>{say('Email forwarding')}</h3>
            <span>{say('None')}</span>
            <Link as="button">{say('Manage email forwarding')}</Link>
          </section>
        </div>
      );
    case 'OneDrive':
      return (
        <div className="practice-account">
          <section>
            <h3>{say('Storage used')}</h3>
            <span>3.4 GB / 1 TB</span>
          </section>
        </div>
      );
  }
}

function Account({ person }: { person: Person }) {
  const { say } = usePortal();
  return (
    <div className="practice-account">
      <section>
        <h3>{say('Username and email')}</h3>
        <span>{person.userName}</span>
        <PaneLink name="ManageEmail" text={say('Manage username and email')} friendly />
      </section>
      <section>
        <h3>{say('Groups')}</h3>
        <span>All staff</span>
        <PaneLink name="ManageGroups" text={say('Manage groups')} />
      </section>
      <section>
        <h3>{say('Last sign-in')}</h3>
        <span>2026-11-19</span>
      </section>
      <section>
        <h3>{say('Contact information')}</h3>
        <span>
          {say('Display name')}: {person.name}
        </span>
        <PaneLink name="EditContactInformation" text={say('Manage contact information')} friendly />
      </section>
    </div>
  );
}

/** `UserDetailPanelRegion,<Name>Link`, and `humanfriendlyname` on some of them. The texts are guesses. */
export function PaneLink({ name, text, friendly = false }: { name: string; text: string; friendly?: boolean }) {
  const attributes = {
    'data-automation-id': `UserDetailPanelRegion,${name}Link`,
    ...(friendly ? { humanfriendlyname: name } : {}),
  };
  return (
    <Link as="button" type="button" {...attributes}>
      {text}
    </Link>
  );
}
