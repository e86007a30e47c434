import type { ResetCheck, ResetReason } from './reset-ids.ts';

type Three = 'yes' | 'no' | 'unknown';

/** A role of the admin who asks. `custom-role` stands for any custom role. */
export interface MyRole {
  readonly id: string;
  readonly state: 'active' | 'eligible';
  /** What it was given for; absent is the whole tenant. */
  readonly scope?: 'tenant' | 'unit' | 'restricted-unit';
}

/** A role of the user whose password is to be reset. `other-role` stands for any built-in or custom role not in the table. */
export interface TargetRole {
  readonly id: string;
  /** `held` where a page shows the role and not whether it is active; absent is active. */
  readonly state?: 'active' | 'eligible' | 'held';
  readonly scope?: 'tenant' | 'unit' | 'restricted-unit';
}

/** What else is known of the two; whatever is absent is unknown. */
export interface Conditions {
  readonly triage?: 'every-user' | 'this-user' | 'unknown';
  /** Whether `targetRoles` are all roles of the user. */
  readonly allRolesKnown?: Three;
  /** In a role-assignable group: as what. */
  readonly group?: 'member' | 'owner' | 'eligible' | 'no' | 'unknown';
  /** Whether the user, not only a group of the user, is in the unit that my role was given for. */
  readonly inMyUnit?: Three;
  readonly inRestrictedUnit?: Three;
  /** Where the password lives. User type alone says nothing about it. */
  readonly home?: 'here' | 'elsewhere' | 'unknown';
  readonly guest?: Three;
  readonly ownAccount?: Three;
  readonly synced?: Three;
  readonly writeback?: 'on' | 'off' | 'unknown';
  readonly signIn?: 'managed' | 'federated' | 'unknown';
  /** AdminCount 1 in on-premises AD. */
  readonly protectedAccount?: Three;
}

export interface ResetQuestion {
  readonly myRoles: readonly MyRole[];
  readonly targetRoles: readonly TargetRole[];
  readonly conditions: Conditions;
}

/** `depends`: on something that is said; `unknown`: nothing that was read answers it. */
export type Answer = 'yes' | 'no' | 'depends' | 'unknown';

/** An answer and what makes it. */
export interface Verdict {
  readonly answer: Answer;
  readonly because: readonly ResetReason[];
}

export interface ResetAnswer extends Verdict {
  /** Each of my roles alone, in the order they were given. */
  readonly byRole: readonly (Verdict & { readonly role: string; readonly outOfReach: readonly string[] })[];
  /** Roles of the table that reach this user, given for the whole tenant and active; least privileged first. */
  readonly rolesThatCan: readonly string[];
  readonly checks: readonly ResetCheck[];
}
