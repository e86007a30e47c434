import type { Say } from '../shared/words.ts';
import { Symbol } from './Symbols.tsx';

const UT = '#view/Microsoft_AAD_UsersAndTenants';
const IAM = '#view/Microsoft_AAD_IAM';
const REG = '#view/Microsoft_AAD_RegisteredApps';

const links: [label: string, icon: string, hash: string][] = [
  ['Home', 'home', '#home'],
  ['Favorites', 'star', ''],
  ['Entra ID', '', ''],
  ['Overview', 'globe', ''],
  ['Users', 'user', `${UT}/UserManagementMenuBlade/~/AllUsers/menuId/`],
  ['Groups', 'group', ''],
  ['Devices', 'device', ''],
  ['Enterprise apps', 'grid', `${IAM}/StartboardApplicationsMenuBlade/~/AppAppsPreview`],
  ['App registrations', 'page', `${REG}/ApplicationsListBlade/quickStartType~/null/sourceType/Microsoft_AAD_IAM`],
  ['Roles & admins', 'shield', `${IAM}/RolesManagementMenuBlade/~/AllRoles`],
  ['Conditional Access', 'sliders', ''],
  ['Authentication methods', 'key', `${IAM}/AuthenticationMethodsMenuBlade/~/AdminAuthMethods`],
  ['Password reset', 'key', `${IAM}/PasswordResetMenuBlade/~/Properties/fromNav/Identity`],
  ['Entra Connect', 'sync', '#view/Microsoft_AAD_Connect_Provisioning/AADConnectMenuBlade/~/GetStarted'],
  ['Monitoring & health', 'chart', ''],
];

/** The portal's own navigation, not a blade's menu (`.fxs-sidebar`, S5). Entries from memory. */
export function Sidebar({ say }: { say: Say }) {
  return (
    <nav className="fxs-sidebar" aria-label={say('Portal menu')}>
      {links.map(([label, icon, hash]) =>
        icon ? (
          <a
            key={label}
            className="fxs-sidebar-item-link"
            href={hash || location.hash || '#home'}
            onClick={(event) => !hash && event.preventDefault()}
          >
            <Symbol name={icon} />
            <span>{say(label)}</span>
          </a>
        ) : (
          <div key={label} className="fxs-sidebar-heading">
            <Symbol name="chevronDown" size={12} />
            {say(label)}
          </div>
        ),
      )}
    </nav>
  );
}
