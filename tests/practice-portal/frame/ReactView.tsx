import { findPerson } from '../shared/people.ts';
import type { ToFrame } from '../shared/wire.ts';
import { words } from '../shared/words.ts';
import { AppList } from './AppLists.tsx';
import { AppCredentials, AppOverview } from './AppRegistration.tsx';
import { AssignedRoles } from './AssignedRoles.tsx';
import { AuthenticationMethods } from './AuthenticationMethods.tsx';
import { DeletedUsers } from './DeletedUsers.tsx';
import { EntraConnect } from './EntraConnect.tsx';
import { ResetPassword } from './ResetPassword.tsx';
import { RolesList } from './RolesList.tsx';
import { SignInLogs } from './SignInLogs.tsx';
import { frameLanguage } from './tellShell.ts';
import { UserAuthMethods } from './UserAuthMethods.tsx';
import { UserLicenses } from './UserLicenses.tsx';
import { UserProfile } from './UserProfile.tsx';
import { UserSettings } from './UserSettings.tsx';
import { UsersList } from './UsersList.tsx';

export function ReactView({ view, subject, item, state }: ToFrame) {
  const say = words(frameLanguage, 'azure');
  const person = findPerson(subject, state);
  switch (view) {
    case 'users-list':
      return <UsersList state={state} say={say} />;
    case 'deleted-users':
      return <DeletedUsers state={state} say={say} />;
    case 'user-settings':
      return <UserSettings state={state} say={say} />;
    case 'user-profile':
      return <UserProfile person={person} state={state} say={say} />;
    case 'user-auth-methods':
      return <UserAuthMethods person={person} state={state} say={say} />;
    case 'user-roles':
      return <AssignedRoles person={person} state={state} say={say} />;
    case 'user-licenses':
      return <UserLicenses state={state} say={say} />;
    case 'sign-ins':
      return <SignInLogs person={subject ? person : undefined} state={state} say={say} />;
    case 'reset-password':
      return <ResetPassword person={person} state={state} say={say} />;
    case 'app-overview':
      return <AppOverview say={say} />;
    case 'app-credentials':
      return <AppCredentials say={say} />;
    case 'app-registrations':
    case 'enterprise-apps':
      return <AppList kind={view} state={state} say={say} />;
    case 'roles':
      return <RolesList state={state} say={say} />;
    case 'authentication-methods':
      return <AuthenticationMethods item={item} state={state} say={say} />;
    case 'connect':
      return <EntraConnect item={item} state={state} say={say} />;
    case 'placeholder':
      return <p className="practice-body">{say('The practice portal has no page here.')}</p>;
  }
}
