import type { ResetTable } from './reference.ts';
import { judgeAccount } from './reset-account.ts';
import { checksFor } from './reset-checks.ts';
import type { ResetReason } from './reset-ids.ts';
import type { ResetAnswer, ResetQuestion } from './reset-question.ts';
import { judgeRole, outOfReach } from './reset-role.ts';
import { reachesAll, rowsOf, type TargetRow } from './reset-rows.ts';
import { best, verdict, worst } from './reset-verdict.ts';

/** Reasons that no role of the tenant gets around. */
const CLOSED: readonly ResetReason[] = ['home-elsewhere', 'writeback-off', 'protected-account'];

/**
 * Whether I can reset this user's password, why, who else can, and what is still to be looked at. Source: Microsoft's table
 * "Who can reset passwords" (2024-10-15, the same in 2026) and the pages named in the files beside this one. A yes holds for
 * what was given; what was not is in `checks`.
 *
 * @param question the roles of both, and what is known of the account
 * @param table from `content/reference`
 */
export function whoCanReset(question: ResetQuestion, table: ResetTable): ResetAnswer {
  const { myRoles, targetRoles, conditions } = question;
  const rows = rowsOf(targetRoles, conditions, table);
  const byRole = myRoles.map((mine) => ({
    role: mine.id,
    ...judgeRole(mine, rows, conditions, table),
    outOfReach: outOfReach(mine.id, rows, table),
  }));
  const mine = byRole.length > 0 ? best(byRole) : verdict('no', 'no-role-of-mine');
  const account = judgeAccount(conditions);
  const answer = worst([mine, ...account]);
  const isClosed =
    conditions.inRestrictedUnit === 'yes' || account.some(({ because }) => CLOSED.some((one) => because.includes(one)));
  return {
    ...answer,
    byRole,
    rolesThatCan: isClosed ? [] : rolesFor(rows, table),
    checks: checksFor(question, answer),
  };
}

/** The acting roles that reach every row, in the table's order. */
function rolesFor(rows: readonly TargetRow[], table: ResetTable): string[] {
  return table.columns
    .filter(({ reaches }) =>
      rows.every(({ row, unitScoped }) => (row && !unitScoped ? reaches.includes(row) : reachesAll(reaches, table))),
    )
    .map(({ role }) => role);
}
