import type { Finding } from '../detection/match.ts';
import type { SeenFact } from './cause-evidence.ts';
import type { Profile } from './profile.ts';
import { type RankedCause, rankCauses } from './rank-causes.ts';
import type { ResetTable } from './reference.ts';
import type { ResetCause } from './reset-ids.ts';
import type { Conditions, MyRole, ResetAnswer, ResetQuestion, TargetRole } from './reset-question.ts';
import { reachesAll } from './reset-rows.ts';
import { whoCanReset } from './who-can-reset.ts';

/** Fact -> value, of one document or of a whole page. */
export type Facts = Readonly<Record<string, string>>;

/** What the reader has said of the user. */
export interface ResetForm {
  readonly targetRoles: readonly TargetRole[];
  readonly told: Conditions;
}

export const emptyForm: ResetForm = { targetRoles: [], told: {} };

/** What is known before the reader says anything. */
export interface Known {
  readonly seen: Conditions;
  /** What the organisation says of itself. */
  readonly said: Conditions;
  readonly roles: readonly TargetRole[];
}

const ROLE = 'role:';
const STATES = ['active', 'eligible', 'held'] as const;

/** What all documents of a page say together. Two that differ prove nothing, except that a role is held. */
export function factsOfPage(frames: Readonly<Record<string, Facts>> = {}): Facts {
  const all = new Map<string, string | undefined>();
  for (const [id, value] of Object.values(frames).flatMap(Object.entries)) {
    const before = all.has(id) ? all.get(id) : value;
    all.set(id, before === value ? value : id.startsWith(ROLE) ? 'held' : undefined);
  }
  return Object.fromEntries([...all].flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])));
}

/** What the page shows of the user, and what follows from the organisation's answers. */
export function knownOf(facts: Facts, { synced, writeback, signIn }: Profile): Known {
  const one = <const T extends string>(id: string, values: readonly T[]) => values.find((value) => facts[id] === value);
  const home = one('home', ['here', 'elsewhere']);
  const isSynced = one('synced', ['yes', 'no']);
  const roles = Object.entries(facts).flatMap(([id, value]): TargetRole[] => {
    const state = STATES.find((known) => known === value);
    return id.startsWith(ROLE) && state ? [{ id: id.slice(ROLE.length), state }] : [];
  });
  return {
    seen: { ...(home && { home }), ...(isSynced && { synced: isSynced }) },
    said: {
      // "Some" says nothing of this one.
      ...(synced === 'all' && { synced: 'yes' }),
      ...(synced === 'none' && { synced: 'no' }),
      ...(writeback !== 'unknown' && { writeback }),
      ...(signIn !== 'unknown' && { signIn }),
    },
    roles,
  };
}

/** The whole question: what the reader says comes before what the page shows, and that before what the organisation says. */
export function resetQuestion(
  form: ResetForm,
  myRoles: readonly MyRole[],
  { seen, said, roles }: Known,
): ResetQuestion {
  const chosen = form.targetRoles.filter(({ id }) => !roles.some((role) => role.id === id));
  return { myRoles, targetRoles: [...roles, ...chosen], conditions: { ...said, ...seen, ...form.told } };
}

/** The conditions that are worth asking for, in this order: what cannot matter is not asked. */
export function conditionsToAsk({ myRoles, conditions }: ResetQuestion): (keyof Conditions)[] {
  const { home, synced } = conditions;
  const inAd = synced === 'no' ? [] : (['writeback', 'signIn', 'protectedAccount'] as const);
  return [
    'home',
    ...(home === undefined || home === 'unknown' ? (['guest'] as const) : []),
    'synced',
    ...inAd,
    'group',
    ...(myRoles.some(({ scope = 'tenant' }) => scope !== 'tenant') ? (['inMyUnit'] as const) : []),
    'inRestrictedUnit',
    'ownAccount',
  ];
}

/** The answer; while the reader has chosen no role, `mine` is false and the answer is what holds for any role. */
export function answerReset(question: ResetQuestion, table: ResetTable): ResetAnswer & { readonly mine: boolean } {
  if (question.myRoles.length > 0) return { ...whoCanReset(question, table), mine: true };
  const strongest = table.columns.find(({ reaches }) => reachesAll(reaches, table))?.role ?? '';
  const anyone = whoCanReset({ ...question, myRoles: [{ id: strongest, state: 'active' }] }, table);
  return { ...anyone, byRole: [], mine: false };
}

/** What a page shows, for the ranking of causes: its facts, and the refusal that was found on it. */
export function seenFacts(facts: Facts, findings: readonly Finding[]): SeenFact[] {
  return [
    ...Object.entries(facts).map(([id, state]): SeenFact => ({ kind: 'fact', id, state })),
    ...findings.flatMap(({ topic, reason }): SeenFact[] =>
      topic === 'reset-refused' && reason ? [{ kind: 'message', id: `${topic}-${reason}`, state: 'shown' }] : [],
    ),
  ];
}

/** What is likely, when the portal refuses: what the page shows, and what fits what the reader has said. */
export function likelyCauses(
  { myRoles, conditions }: ResetQuestion,
  { answer }: Pick<ResetAnswer, 'answer'>,
  seen: readonly SeenFact[],
  profile: Profile,
): RankedCause[] {
  const { triage = 'unknown', allRolesKnown, group } = conditions;
  const out = new Set<ResetCause>();
  if (group === 'no') out.add('role-assignable-group');
  if (answer === 'yes' && allRolesKnown === 'yes') out.add('target-stronger-role');
  if (myRoles.length > 0 && myRoles.every(({ scope = 'tenant' }) => scope === 'tenant')) out.add('unit-scope');
  if (myRoles.length > 0 && answer !== 'no') out.add('no-reset-role');
  return rankCauses({ facts: seen, triage, profile }).filter(
    // After a no, the reasons are known already.
    ({ cause, standing }) => standing === 'seen' || (standing !== 'possible' && answer !== 'no' && !out.has(cause)),
  );
}
