import { findPerson } from '../shared/people.ts';
import type { ToFrame } from '../shared/wire.ts';
import { words } from '../shared/words.ts';
import { AppCredentials, AppOverview } from './AppRegistration.tsx';
import { ResetPassword } from './ResetPassword.tsx';
import { frameLanguage } from './tellShell.ts';
import { UserAuthMethods } from './UserAuthMethods.tsx';
import { UserProfile } from './UserProfile.tsx';
import { UsersList } from './UsersList.tsx';

export function ReactView({ view, subject, state }: ToFrame) {
  const say = words(frameLanguage, 'azure');
  const person = findPerson(subject, state.user, state.synced);
  switch (view) {
    case 'users-list':
      return <UsersList state={state} say={say} />;
    case 'user-profile':
      return <UserProfile person={person} state={state} say={say} />;
    case 'user-auth-methods':
      return <UserAuthMethods person={person} state={state} say={say} />;
    case 'reset-password':
      return <ResetPassword person={person} state={state} say={say} />;
    case 'app-overview':
      return <AppOverview say={say} />;
    case 'app-credentials':
      return <AppCredentials say={say} />;
    case 'placeholder':
      return <p className="practice-body">The practice portal has no page here.</p>;
  }
}
