import type { ResetColumn, ResetTable } from './reference.ts';
import type { ResetReason } from './reset-ids.ts';
import type { Conditions, MyRole, Verdict } from './reset-question.ts';
import { reachesAll, type TargetRow } from './reset-rows.ts';
import { verdict, worst } from './reset-verdict.ts';

/**
 * What one role of mine can do, the account aside. Sources: Microsoft's table for whole-tenant roles; "Assign Microsoft
 * Entra roles" (2025-06-04) for roles of a unit; "Restricted management administrative units" (2025-05-24); "User
 * permissions for custom roles" (2023-06-09), which knows none for passwords. That a built-in role without a column cannot
 * reset is a deduction.
 */
export function judgeRole(
  mine: MyRole,
  rows: readonly TargetRow[],
  conditions: Conditions,
  table: ResetTable,
): Verdict {
  if (mine.id === 'custom-role') return verdict('no', 'my-role-custom');
  const limited = table.limited.find(({ role }) => role === mine.id);
  const column = limited ?? table.columns.find(({ role }) => role === mine.id);
  if (!column) {
    // `other-role` stands for any built-in role that is not in the table.
    return mine.id === 'other-role' || Object.hasOwn(table.names, mine.id)
      ? verdict('no', 'my-role-not-in-table')
      : verdict('unknown', 'my-role-not-known');
  }
  return worst([
    ...rows.map((row) => judgeRow(column, row, table)),
    ...(limited ? [verdict('depends', limited.reason)] : []),
    ...judgeScope(mine, rows, conditions, table),
    ...(mine.state === 'eligible' ? [verdict('depends', 'my-role-eligible')] : []),
    ...(conditions.allRolesKnown !== 'yes' && !reachesAll(column.reaches, table)
      ? [verdict('depends', 'target-roles-not-known')]
      : []),
  ]);
}

/** The rows that a role does not reach, for the reader who asks which of them it is. */
export function outOfReach(id: string, rows: readonly TargetRow[], table: ResetTable): string[] {
  const column = [...table.columns, ...table.limited].find(({ role }) => role === id);
  return [...new Set(rows.flatMap(({ row }) => (row && !column?.reaches.includes(row) ? [row] : [])))];
}

function judgeRow(
  { reaches }: ResetColumn,
  { row, refusal, unsure, unitScoped }: TargetRow,
  table: ResetTable,
): Verdict {
  if (!row) return verdict('unknown', 'target-role-not-known');
  if (!reaches.includes(row)) return unsure ? verdict('depends', unsure) : verdict('no', refusal);
  if (unitScoped && !reachesAll(reaches, table)) return verdict('depends', 'target-unit-role-not-said');
  return verdict('yes', 'table-yes');
}

function judgeScope(
  { id, scope = 'tenant' }: MyRole,
  rows: readonly TargetRow[],
  { inMyUnit, inRestrictedUnit }: Conditions,
  table: ResetTable,
): Verdict[] {
  // Of an ordinary unit, too: only a role given for the restricted unit itself changes its members.
  const closed = inRestrictedUnit === 'yes' && scope !== 'restricted-unit';
  const found = closed ? [verdict('no', 'restricted-unit-member')] : [];
  if (scope === 'tenant') return found;
  if (!table.unitRoles.includes(id)) return [...found, verdict('unknown', 'unit-not-scopable')];
  if (inMyUnit === 'no') found.push(verdict('no', 'outside-my-unit'));
  else if (inMyUnit !== 'yes') found.push(verdict('depends', 'unit-membership-unknown'));
  for (const row of rows) {
    if (row.isRole) found.push(judgeUnitAgainstRole(id, row.unsure, table));
    else if (row.row === 'role-assignable-group') found.push(verdict('unknown', 'unit-role-group-not-said'));
  }
  return found;
}

function judgeUnitAgainstRole(id: string, unsure: ResetReason | undefined, table: ResetTable): Verdict {
  if (table.unitDisputed.includes(id)) return verdict('depends', 'unit-pages-disagree');
  return unsure ? verdict('depends', unsure) : verdict('no', 'unit-role-not-admins');
}
