import { azureHash, m365Hash } from './hashes.ts';
import { formatState, type PracticeState } from './shared/state.ts';

export { azureHash, m365Hash, practiceIds } from './hashes.ts';

type State = Partial<PracticeState>;

/** The same hashes work on all of them. Intune is another portal with the same blades. */
export type AzureHost =
  | 'entra.microsoft.com'
  | 'portal.azure.com'
  | 'ms.portal.azure.com'
  | 'rc.portal.azure.com'
  | 'preview.portal.azure.com'
  | 'canary.portal.azure.com'
  | 'portal.azure.us'
  | 'entra.microsoft.us'
  | 'portal.azure.cn'
  | 'entra.microsoftonline.cn'
  | 'intune.microsoft.com';

/** Hosts of the Microsoft 365 admin center, each with the path that its links have. */
export const m365Paths = {
  'admin.cloud.microsoft': '/',
  'admin.microsoft.com': '/',
  'admin.microsoft365.com': '/',
  'portal.office.com': '/adminportal/home',
  'portal.microsoft.com': '/Adminportal/Home',
  'portal.office365.us': '/adminportal/home',
  'portal.apps.mil': '/adminportal/home',
  'portal.partner.microsoftonline.cn': '/AdminPortal/Home',
} as const;

export type M365Host = keyof typeof m365Paths;

const azure = (hash: string, state: State = {}, host: AzureHost = 'entra.microsoft.com') =>
  `https://${host}/${formatState(state)}#${hash}`;
const m365 = (hash: string, state: State = {}, host: M365Host = 'admin.cloud.microsoft') =>
  `https://${host}${m365Paths[host]}${formatState(state)}#${hash}`;

/** Addresses of the practice portal: real ones, with the practice state in the query. */
export const practiceUrl = {
  azure,
  m365,
  home: (state?: State, host?: AzureHost) => azure(azureHash.home(), state, host),
  users: (state?: State, host?: AzureHost) => azure(azureHash.users(), state, host),
  usersItem: (item: string, state?: State, host?: AzureHost) => azure(azureHash.usersItem(item), state, host),
  user: (state?: State, id?: string, host?: AzureHost) => azure(azureHash.user(id), state, host),
  userItem: (item: string, state?: State, id?: string, host?: AzureHost) =>
    azure(azureHash.userItem(item, id), state, host),
  userProperties: (state?: State, id?: string, host?: AzureHost) =>
    azure(azureHash.user(id), { ...state, tab: 'properties' }, host),
  userRoles: (state?: State, id?: string, host?: AzureHost) =>
    azure(azureHash.userItem('AdministrativeRole', id), state, host),
  userInUnit: (state?: State, id?: string, unit?: string, host?: AzureHost) =>
    azure(azureHash.userInUnit(id, unit), state, host),
  userAuthMethods: (state?: State, id?: string, host?: AzureHost) => azure(azureHash.userAuthMethods(id), state, host),
  passwordReset: (state?: State, item?: string, host?: AzureHost) => azure(azureHash.passwordReset(item), state, host),
  roles: (state?: State, host?: AzureHost) => azure(azureHash.roles(), state, host),
  authenticationMethods: (state?: State, item?: string, host?: AzureHost) =>
    azure(azureHash.authenticationMethods(item), state, host),
  signInLogs: (state?: State, host?: AzureHost) => azure(azureHash.signInLogs(), state, host),
  entraConnect: (state?: State, item?: string, host?: AzureHost) => azure(azureHash.entraConnect(item), state, host),
  cloudSync: (state?: State, item?: string, host?: AzureHost) => azure(azureHash.cloudSync(item), state, host),
  app: (state?: State, host?: AzureHost) => azure(azureHash.app(), state, host),
  appCredentials: (state?: State, host?: AzureHost) => azure(azureHash.appCredentials(), state, host),
  appRegistrations: (state?: State, host?: AzureHost) => azure(azureHash.appRegistrations(), state, host),
  enterpriseApps: (state?: State, host?: AzureHost) => azure(azureHash.enterpriseApps(), state, host),
  enterpriseApp: (state?: State, item?: string, host?: AzureHost) => azure(azureHash.enterpriseApp(item), state, host),
  m365Home: (state?: State, host?: M365Host) => m365(m365Hash.home(), state, host),
  m365Users: (state?: State, host?: M365Host) => m365(m365Hash.users(), state, host),
  m365User: (state?: State, id?: string, tab?: string, host?: M365Host) => m365(m365Hash.user(id, tab), state, host),
  m365Guest: (state?: State, id?: string, host?: M365Host) => m365(m365Hash.guest(id), state, host),
  m365DeletedUsers: (state?: State, host?: M365Host) => m365(m365Hash.deletedUsers(), state, host),
  m365GuestUsers: (state?: State, host?: M365Host) => m365(m365Hash.guestUsers(), state, host),
  m365OrgSettings: (state?: State, host?: M365Host) => m365(m365Hash.orgSettings(), state, host),
  m365SelfServiceReset: (state?: State, host?: M365Host) => m365(m365Hash.selfServiceReset(), state, host),
  m365PasswordExpiration: (state?: State, host?: M365Host) => m365(m365Hash.passwordExpiration(), state, host),
  /** Another centre on the host of the Microsoft 365 admin center. */
  exchange: (state: State = {}) => `https://admin.cloud.microsoft/exchange${formatState(state)}#/mailboxes`,
};
