import { Persona, PersonaSize } from '@fluentui/react';
import type { ReactNode } from 'react';
import { navigate } from '../shared/navigation.ts';
import type { Person } from '../shared/people.ts';
import { syncedNotice } from '../shared/sentences.ts';
import { usePortal } from './portal.ts';
import { tabNamed, userTabs } from './tabs.ts';
import { PaneLink, UserTabContent } from './UserTabContent.tsx';

interface Props {
  person: Person;
  /** As in the address; without one the first tab is open. */
  tab: string;
  reset: (people: Person[]) => void;
  close: () => void;
  children: ReactNode;
}

/**
 * Skeleton 02: tabs, commands, notice and the data-automation-id prefix are seen; their places are guesses. So is that a
 * click on a tab changes the address.
 */
export function UserDetailsPane({ person, tab, reset, close, children }: Props) {
  const { state, say, kit } = usePortal();
  const selected = tabNamed(tab);
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
        <PaneLink name="ChangeUserPhotoLink" text={say('Change photo')} />
        {person.synced && state.notice === 'messagebar' && <kit.Message kind="info" text={say(syncedNotice)} />}
        {person.synced && state.notice === 'text' && <p>{say(syncedNotice)}</p>}
        <kit.Tabs
          tabs={userTabs.map(({ key, text }) => ({ key, text: text === 'OneDrive' ? text : say(text) }))}
          selected={selected}
          select={(key) => navigate(withTab(location.hash, key))}
        />
        <UserTabContent person={person} tab={selected} />
      </div>
      {children}
    </kit.Pane>
  );
}

/** Keeps page, pane and id as the address has them. */
function withTab(hash: string, tab: string): string {
  const [base = '', id = ''] = /^(#\/[^:]*:\/[^/]+\/)([^/?]+)/.exec(hash)?.slice(1) ?? [];
  return `${base}${id}/${tab}`;
}
