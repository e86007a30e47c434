import { fill, type Say } from '../shared/words.ts';
import { productName } from './host.ts';
import { Symbol } from './Symbols.tsx';

const cards: [label: string, icon: string, text: string, hash: string][] = [
  [
    'Users',
    'user',
    'All users of the practice tenant',
    '#view/Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers',
  ],
  [
    'Password reset',
    'key',
    'Self-service password reset',
    '#view/Microsoft_AAD_IAM/PasswordResetMenuBlade/~/Properties',
  ],
  [
    'App registrations',
    'grid',
    'Payroll sync and its credentials',
    '#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/00000000-0000-0000-0000-000000000002/isMSAApp~/false',
  ],
];

export function HomePage({ say }: { say: Say }) {
  return (
    <div className="practice-home">
      <p>{fill(say('{name}: practice portal.'), say(productName))}</p>
      <div className="practice-cards">
        {cards.map(([label, icon, text, hash]) => (
          <a key={label} href={hash}>
            <Symbol name={icon} size={24} />
            <b>{say(label)}</b>
            <span>{say(text)}</span>
          </a>
        ))}
      </div>
    </div>
  );
}
