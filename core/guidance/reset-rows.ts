import type { ResetTable } from './reference.ts';
import type { ResetReason } from './reset-ids.ts';
import type { Conditions, TargetRole } from './reset-question.ts';

/** One row of Microsoft's table that the user stands in. */
export interface TargetRow {
  /** Absent: the role is not known here, so neither is its row. */
  readonly row?: string;
  /** The user holds a role by it. */
  readonly isRole: boolean;
  /** Why who does not reach the row cannot reset. */
  readonly refusal: ResetReason;
  /** Why the row may not count: then out of reach is not a sure no. */
  readonly unsure?: ResetReason;
  /** A role of this scope is not in the table. */
  readonly unitScoped?: boolean;
}

/**
 * The rows that a user stands in; each of them must be reached. Source: Microsoft's table, "User (no admin role)" and the
 * rows beside it; that several roles add up is said there by example. Eligible members and owners of role-assignable groups:
 * "PIM for Groups", 2026-04-23.
 */
export function rowsOf(
  roles: readonly TargetRole[],
  { group = 'unknown' }: Conditions,
  table: ResetTable,
): TargetRow[] {
  const rows = roles.flatMap((role) => rowsOfRole(role, table));
  if (group !== 'no' && group !== 'unknown') {
    const refusal = group === 'eligible' ? 'group-eligible' : 'role-assignable-group';
    rows.push({ row: 'role-assignable-group', isRole: false, refusal });
  }
  return rows.length > 0 ? rows : [{ row: 'no-role', isRole: false, refusal: 'table-no' }];
}

function rowsOfRole({ id, state = 'active', scope = 'tenant' }: TargetRole, table: ResetTable): TargetRow[] {
  const inTable = table.rows.includes(id);
  const isKnown = inTable || id === 'custom-role' || Object.hasOwn(table.names, id);
  // No page that was read says whether a role counts that is eligible and not activated.
  const unsure =
    state === 'eligible' ? 'target-role-eligible' : state === 'held' ? 'target-role-state-unknown' : undefined;
  const own: TargetRow = {
    ...(isKnown && { row: inTable ? id : 'other-role' }),
    isRole: true,
    refusal: 'table-no',
    ...(unsure && { unsure }),
    ...(scope === 'unit' && { unitScoped: true }),
  };
  if (scope !== 'restricted-unit') return [own];
  return [own, { ...own, row: 'restricted-unit-role', refusal: 'restricted-unit-role' }];
}

/** Whether a role reaches every row of the table: then it does not matter which one the user stands in. */
export const reachesAll = (reaches: readonly string[], { rows }: ResetTable) =>
  rows.every((row) => reaches.includes(row));
