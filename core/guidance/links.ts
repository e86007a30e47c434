/** The only hosts a text may send its reader to. */
export const LINK_HOSTS: readonly string[] = [
  'learn.microsoft.com',
  'support.microsoft.com',
  'aka.ms',
  'entra.microsoft.com',
  'portal.azure.com',
  'admin.cloud.microsoft',
  'admin.microsoft.com',
  'passwordreset.microsoftonline.com',
  'mysignins.microsoft.com',
  'myaccount.microsoft.com',
  'login.microsoftonline.com',
];

/** Asked again at the click: whoever could write into our text meanwhile still sends nobody elsewhere. */
export function isAllowedLink(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol, host, username, password } = new URL(href);
  return protocol === 'https:' && LINK_HOSTS.includes(host) && username + password === '';
}

/** A way to the user on the page in the Entra admin center. */
export interface UserLink {
  readonly href: string;
  /** False where no object id is known: then it leads to the users list. */
  readonly exact: boolean;
}

const ENTRA = 'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants';

/** @param userId the user's object id, if the address of the page holds one; it goes nowhere but into this link */
export function userLink(userId: string | undefined): UserLink {
  return userId
    ? { href: `${ENTRA}/UserProfileMenuBlade/~/overview/userId/${encodeURIComponent(userId)}`, exact: true }
    : { href: `${ENTRA}/UserManagementMenuBlade/~/AllUsers`, exact: false };
}
