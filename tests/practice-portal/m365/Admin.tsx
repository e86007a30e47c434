import { useEffect, useState } from 'react';
import { navigate, onNavigation } from '../shared/navigation.ts';
import { findPerson, type Person } from '../shared/people.ts';
import { HomePage } from './HomePage.tsx';
import { LeftNav } from './LeftNav.tsx';
import { OrgSettingsPage } from './OrgSettingsPage.tsx';
import { OtherCenter } from './OtherCenter.tsx';
import { OtherUsersPage } from './OtherUsersPage.tsx';
import { usePortal } from './portal.ts';
import { ResetPane } from './ResetPane.tsx';
import { parseAddress, type Route, usersHash } from './route.ts';
import { SettingsPane } from './SettingsPane.tsx';
import { SuiteHeader } from './SuiteHeader.tsx';
import { UserDetailsPane } from './UserDetailsPane.tsx';
import { UsersPage } from './UsersPage.tsx';

/** The Microsoft 365 admin center: one document, no frames, routed by the hash. */
export function Admin() {
  const { state, say } = usePortal();
  const route = useRoute();
  const [resetting, setResetting] = useState<Person[]>([]);
  const pane = useDelayed(route.pane ? route : undefined, state.delay);
  const shownReset = useDelayed(resetting.length ? resetting : undefined, state.delay);

  const title = route.page.startsWith('/') ? say('Mailboxes') : `${say(titleOf(route))} - ${say(centre)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const reset = shownReset && <ResetPane people={shownReset} close={() => setResetting([])} />;
  const details = pane && isDetails(pane) && (
    <UserDetailsPane
      person={findPerson(pane.args[0] ?? '', state)}
      tab={pane.args[1] ?? ''}
      reset={setResetting}
      close={() => navigate(usersHash)}
    >
      {/* Inside the details pane's tree: Fluent 8 would take a click in another panel for one outside and close. */}
      {state.panes === 'stacked' && reset}
    </UserDetailsPane>
  );
  const replaced = shownReset && state.panes === 'replaced';
  if (route.page.startsWith('/')) return <OtherCenter path={route.page} />;
  return (
    <>
      <SuiteHeader />
      <div className="practice-columns">
        <LeftNav />
        <main>
          <Page page={route.page} reset={setResetting} />
        </main>
      </div>
      {!replaced && details}
      {(!details || replaced) && reset}
      {pane?.pane === 'settings' && <SettingsPane name={pane.args.at(-1) ?? ''} />}
    </>
  );
}

function Page({ page, reset }: { page: string; reset: (people: Person[]) => void }) {
  switch (page) {
    case 'users':
      return <UsersPage reset={reset} />;
    case 'deletedusers':
    case 'guestusers':
      return <OtherUsersPage page={page} />;
    case 'settings/securityprivacy':
    case 'settings/security':
    case 'settingsmultipivot':
      return <OrgSettingsPage />;
    default:
      return <HomePage page={page} />;
  }
}

const centre = 'Microsoft 365 admin center';
const isDetails = ({ pane }: Route) => pane === 'userdetails' || pane === 'guestuserdetails';

/** Those of home, list and details pane are seen. With the reset pane open it is unknown, so it stays. */
function titleOf(route: Route): string {
  if (route.page === 'users') return isDetails(route) ? 'User Details Panel' : 'Active users';
  if (route.page === 'deletedusers') return 'Deleted users';
  if (route.page === 'guestusers') return 'Guest users';
  return route.page.startsWith('settings') ? 'Org settings' : 'Home';
}

function useRoute(): Route {
  const [route, setRoute] = useState(() => parseAddress(location));
  useEffect(() => {
    const follow = () => setRoute(parseAddress(location));
    return onNavigation(follow);
  }, []);
  return route;
}

/** Appears late, goes at once. */
function useDelayed<T>(value: T | undefined, delay: number): T | undefined {
  const [late, setLate] = useState<T>();
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), value === undefined ? 0 : delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return value === undefined ? undefined : late;
}
