import { Link, Persona, PersonaSize } from '@fluentui/react';
import { type ReactNode, useState } from 'react';
import type { Person } from '../shared/people.ts';
import { syncedNotice } from '../shared/sentences.ts';
import { usePortal } from './portal.ts';

interface Props {
  person: Person;
  tab: string;
  reset: (people: Person[]) => void;
  close: () => void;
  children: ReactNode;
}

const tabs = ['Account', 'Devices', 'Licenses and apps', 'Mail', 'OneDrive'];

/** Skeleton 02: tabs, commands, notice and the data-automation-id prefix are seen; their places are guesses. */
export function UserDetailsPane({ person, tab, reset, close, children }: Props) {
  const { state, say, kit } = usePortal();
  const key = (name: string) => name.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
  const [selected, setSelected] = useState(tab || 'Account');
  return (
    <kit.Pane
      state={state}
      heading={person.name}
      closeLabel={say('Close')}
      picture={<Persona text={person.name} hidePersonaDetails size={PersonaSize.size72} />}
      close={close}
    >
      <div className="practice-details">
        <div>
          <kit.Button text={say('Reset password')} icon="Permissions" click={() => reset([person])} />
          <kit.Button text={say('Block sign-in')} icon="Blocked" click={() => {}} />
          <kit.Button text={say('Delete user')} icon="Delete" click={() => {}} />
        </div>
        <PaneLink name="ChangeUserPhotoLink" text="Change photo" />
        {person.synced && state.notice === 'messagebar' && <kit.Message kind="info" text={say(syncedNotice)} />}
        {person.synced && state.notice === 'text' && <p>{say(syncedNotice)}</p>}
        <kit.Tabs
          tabs={tabs.map((name) => ({ key: key(name), text: say(name) }))}
          selected={selected}
          select={setSelected}
        />
        {selected === 'Account' ? <Account person={person} /> : <p>The practice portal has nothing here.</p>}
      </div>
      {children}
    </kit.Pane>
  );
}

function Account({ person }: { person: Person }) {
  const { say } = usePortal();
  return (
    <div className="practice-account">
      <section>
        <h3>Username and email</h3>
        <span>{person.userName}</span>
        <PaneLink name="ManageEmail" text="Manage username and email" friendly />
      </section>
      <section>
        <h3>Groups</h3>
        <span>All staff</span>
        <PaneLink name="ManageGroups" text="Manage groups" />
      </section>
      <section>
        <h3>Last sign-in</h3>
        <span>November 19, 2026</span>
      </section>
      <section>
        <h3>Contact information</h3>
        <span>
          {say('Display name')}: {person.name}
        </span>
        <PaneLink name="EditContactInformation" text="Manage contact information" friendly />
      </section>
    </div>
  );
}

/** `UserDetailPanelRegion,<Name>Link`, and `humanfriendlyname` on some of them. The texts are guesses. */
function PaneLink({ name, text, friendly = false }: { name: string; text: string; friendly?: boolean }) {
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
