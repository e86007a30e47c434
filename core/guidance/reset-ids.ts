/** Why somebody can or cannot reset a password; texts and sources stand in `content/reference/password-reset*.json`. */
export const RESET_REASONS = [
  'own-account',
  'home-elsewhere',
  'guest-home-unknown',
  'restricted-unit-member',
  'no-role-of-mine',
  'my-role-custom',
  'my-role-not-in-table',
  'my-role-not-known',
  'my-role-eligible',
  'security-roles-disputed',
  'soc-responder',
  'deprecated-role',
  'unit-not-scopable',
  'outside-my-unit',
  'unit-membership-unknown',
  'unit-role-not-admins',
  'unit-pages-disagree',
  'unit-role-group-not-said',
  'table-no',
  'role-assignable-group',
  'group-eligible',
  'restricted-unit-role',
  'target-role-not-known',
  'target-role-eligible',
  'target-role-state-unknown',
  'target-unit-role-not-said',
  'target-roles-not-known',
  'protected-account',
  'writeback-off',
  'writeback-unknown',
  'federated-disputed',
  'table-yes',
] as const;
export type ResetReason = (typeof RESET_REASONS)[number];

/** What is still to be looked at, in this order. */
export const RESET_CHECKS = [
  'every-user-or-this-one',
  'activate-role',
  'account-and-directory',
  'all-roles-of-target',
  'role-assignable-groups',
  'unit-membership',
  'restricted-unit',
  'home',
  'synced',
  'writeback',
  'sign-in',
  'protected-account',
  'change-own-password',
  'reset-in-ad',
  'verify-the-caller',
] as const;
export type ResetCheck = (typeof RESET_CHECKS)[number];

/** Why a reset is greyed or refused, likelier ones first as long as nothing is known. */
export const RESET_CAUSES = [
  'role-not-active',
  'wrong-account-or-directory',
  'no-reset-role',
  'target-stronger-role',
  'role-assignable-group',
  'unit-scope',
  'home-elsewhere',
  'writeback-off',
  'restricted-unit',
  'own-account',
  'federated',
  'protected-account',
  'on-premises-policy',
] as const;
export type ResetCause = (typeof RESET_CAUSES)[number];
