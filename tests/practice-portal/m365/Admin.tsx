import { useEffect, useState } from 'react';
import { navigate, onNavigation } from '../shared/navigation.ts';
import { findPerson, type Person } from '../shared/people.ts';
import { HomePage } from './HomePage.tsx';
import { LeftNav } from './LeftNav.tsx';
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

  // Titles of list and details pane: seen. With the reset pane open: unknown, so it stays.
  const title =
    route.page === 'users' ? say(route.pane === 'userdetails' ? 'User Details Panel' : 'Active users') : say('Home');
  useEffect(() => {
    document.title = `${title} - Microsoft 365 admin center`;
  }, [title]);

  const reset = shownReset && <ResetPane people={shownReset} close={() => setResetting([])} />;
  const details = pane?.pane === 'userdetails' && (
    <UserDetailsPane
      person={findPerson(pane.args[0] ?? '', state.user, state.synced)}
      tab={pane.args[1] ?? ''}
      reset={setResetting}
      close={() => navigate(usersHash)}
    >
      {/* Inside the details pane's tree: Fluent 8 would take a click in another panel for one outside and close. */}
      {state.panes === 'stacked' && reset}
    </UserDetailsPane>
  );
  const replaced = shownReset && state.panes === 'replaced';
  return (
    <>
      <SuiteHeader />
      <div className="practice-columns">
        <LeftNav />
        <main>{route.page === 'users' ? <UsersPage reset={setResetting} /> : <HomePage page={route.page} />}</main>
      </div>
      {!replaced && details}
      {(!details || replaced) && reset}
      {pane?.pane === 'settings' && <SettingsPane name={pane.args.at(-1) ?? ''} />}
    </>
  );
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
