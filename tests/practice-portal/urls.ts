import { named } from './shared/people.ts';
import { formatState, type PracticeState } from './shared/state.ts';

type State = Partial<PracticeState>;

/** The same hashes work on both hosts. */
export type AzureHost =
  | 'entra.microsoft.com'
  | 'portal.azure.com'
  | 'ms.portal.azure.com'
  | 'rc.portal.azure.com'
  | 'portal.azure.us'
  | 'entra.microsoft.us';

export const practiceIds = {
  ada: named.ada.id,
  hugo: named.hugo.id,
  clara: named.clara.id,
  gustav: named.gustav.id,
  app: '00000000-0000-0000-0000-000000000002',
};

const UT = 'view/Microsoft_AAD_UsersAndTenants';
const IAM = 'view/Microsoft_AAD_IAM';
const REG = 'view/Microsoft_AAD_RegisteredApps';

/** What stands after the `#` of the Azure portal and the Entra admin center. */
export const azureHash = {
  home: () => 'home',
  users: () => `${UT}/UserManagementMenuBlade/~/AllUsers/menuId/`,
  user: (id: string = practiceIds.ada) => `${UT}/UserProfileMenuBlade/~/overview/userId/${id}`,
  userAuthMethods: (id: string = practiceIds.ada) => `${UT}/UserProfileMenuBlade/~/UserAuthMethods/userId/${id}`,
  passwordReset: (item = 'Properties') => `${IAM}/PasswordResetMenuBlade/~/${item}`,
  app: (id: string = practiceIds.app) => `${REG}/ApplicationMenuBlade/~/Overview/appId/${id}/isMSAApp~/false`,
  appCredentials: (id: string = practiceIds.app) =>
    `${REG}/ApplicationMenuBlade/~/Credentials/appId/${id}/isMSAApp~/false`,
};

/** What stands after the `#` of the Microsoft 365 admin center. */
export const m365Hash = {
  home: () => '/homepage',
  users: () => '/users',
  user: (id: string = practiceIds.hugo, tab = '') => `/users/:/UserDetails/${id}${tab && `/${tab}`}`,
  selfServiceReset: () => '/Settings/SecurityPrivacy/:/Settings/L1/SelfServiceReset',
  passwordExpiration: () => '/Settings/SecurityPrivacy/:/Settings/L1/PasswordPolicy',
};

const azure = (hash: string, state: State = {}, host: AzureHost = 'entra.microsoft.com') =>
  `https://${host}/${formatState(state)}#${hash}`;
const m365 = (hash: string, state: State = {}, host = 'admin.cloud.microsoft') =>
  `https://${host}/${formatState(state)}#${hash}`;

/** Addresses of the practice portal: real ones, with the practice state in the query. */
export const practiceUrl = {
  azure,
  m365,
  home: (state?: State, host?: AzureHost) => azure(azureHash.home(), state, host),
  users: (state?: State, host?: AzureHost) => azure(azureHash.users(), state, host),
  user: (state?: State, id?: string, host?: AzureHost) => azure(azureHash.user(id), state, host),
  userAuthMethods: (state?: State, id?: string, host?: AzureHost) => azure(azureHash.userAuthMethods(id), state, host),
  passwordReset: (state?: State, item?: string, host?: AzureHost) => azure(azureHash.passwordReset(item), state, host),
  app: (state?: State, host?: AzureHost) => azure(azureHash.app(), state, host),
  appCredentials: (state?: State, host?: AzureHost) => azure(azureHash.appCredentials(), state, host),
  m365Home: (state?: State) => m365(m365Hash.home(), state),
  m365Users: (state?: State) => m365(m365Hash.users(), state),
  m365User: (state?: State, id?: string, tab?: string) => m365(m365Hash.user(id, tab), state),
  m365SelfServiceReset: (state?: State) => m365(m365Hash.selfServiceReset(), state),
  m365PasswordExpiration: (state?: State) => m365(m365Hash.passwordExpiration(), state),
};
