import { named } from './shared/people.ts';

export const practiceIds = {
  ada: named.ada.id,
  hugo: named.hugo.id,
  clara: named.clara.id,
  gustav: named.gustav.id,
  app: '00000000-0000-0000-0000-000000000002',
  /** The enterprise application of the same app. */
  servicePrincipal: '00000000-0000-0000-0000-000000000004',
  adminUnit: '00000000-0000-0000-0000-000000000009',
};

const UT = 'view/Microsoft_AAD_UsersAndTenants';
const IAM = 'view/Microsoft_AAD_IAM';
const REG = 'view/Microsoft_AAD_RegisteredApps';
const CONNECT = 'view/Microsoft_AAD_Connect_Provisioning';

const userItem = (item: string, id: string = practiceIds.ada) => `${UT}/UserProfileMenuBlade/~/${item}/userId/${id}`;
const usersItem = (item: string) => `${UT}/UserManagementMenuBlade/~/${item}/menuId/`;
const enterpriseApp = (item = 'Overview') =>
  `${IAM}/ManagedAppMenuBlade/~/${item}/objectId/${practiceIds.servicePrincipal}/appId/${practiceIds.app}`;

/** What stands after the `#` of the Azure portal and the Entra admin center; facts/azure-entra-portal.md section 1.3. */
export const azureHash = {
  home: () => 'home',
  users: () => usersItem('AllUsers'),
  /** Another item of the menu of Users: DeletedUsers, PasswordReset, UserSettings, SignIns. */
  usersItem,
  user: (id?: string) => userItem('overview', id),
  /** Another item of the menu of a user: AdministrativeRole, Licenses, SignIns, Groups … */
  userItem,
  userAuthMethods: (id?: string) => userItem('UserAuthMethods', id),
  /** The user page of an admin who came through an administrative unit. */
  userInUnit: (id?: string, unit: string = practiceIds.adminUnit, item = 'overview') =>
    `${userItem(item, id)}/adminUnitObjectId/${unit}`,
  passwordReset: (item = 'Properties') => `${IAM}/PasswordResetMenuBlade/~/${item}`,
  roles: () => `${IAM}/RolesManagementMenuBlade/~/AllRoles`,
  authenticationMethods: (item = 'AdminAuthMethods') => `${IAM}/AuthenticationMethodsMenuBlade/~/${item}`,
  signInLogs: () => `${IAM}/SignInEventsV3Blade/timeRangeType/last24hours/showApplicationSignIns~/true`,
  entraConnect: (item = 'GetStarted') => `${CONNECT}/AADConnectMenuBlade/~/${item}`,
  cloudSync: (item = 'CloudSyncConfigurations') => `${CONNECT}/CloudSyncMenuBlade/~/${item}`,
  app: (id: string = practiceIds.app) => `${REG}/ApplicationMenuBlade/~/Overview/appId/${id}/isMSAApp~/false`,
  appCredentials: (id: string = practiceIds.app) =>
    `${REG}/ApplicationMenuBlade/~/Credentials/appId/${id}/isMSAApp~/false`,
  appRegistrations: () => `${REG}/ApplicationsListBlade/quickStartType~/null/sourceType/Microsoft_AAD_IAM`,
  enterpriseApps: () => `${IAM}/StartboardApplicationsMenuBlade/~/AppAppsPreview`,
  enterpriseApp,
};

/** What stands after the `#` of the Microsoft 365 admin center. */
export const m365Hash = {
  home: () => '/homepage',
  users: () => '/users',
  user: (id: string = practiceIds.hugo, tab = '') => `/users/:/UserDetails/${id}${tab && `/${tab}`}`,
  guest: (id: string = practiceIds.gustav) => `/users/:/GuestUserDetails/${id}/Account`,
  deletedUsers: () => '/deletedusers',
  guestUsers: () => '/GuestUsers',
  orgSettings: () => '/Settings/SecurityPrivacy',
  selfServiceReset: () => '/Settings/SecurityPrivacy/:/Settings/L1/SelfServiceReset',
  passwordExpiration: () => '/Settings/SecurityPrivacy/:/Settings/L1/PasswordPolicy',
};
