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
