import type { Seen } from '../detection/seen.ts';
import type { Profile } from './profile.ts';
import type { ResetCause } from './reset-ids.ts';

/** What a look at the page has found, without its elements. */
export type SeenFact = Pick<Seen, 'kind' | 'id' | 'state'>;

/** What speaks for a cause and against it: `fact:synced`, `control:delete`, `message:…`, `profile:writeback`. */
export interface Evidence {
  readonly seen: readonly string[];
  readonly said: readonly string[];
  readonly against: readonly string[];
}

/** Seen thing -> the causes it backs or rules out. A state of `*` is any but unknown. */
interface Sign {
  readonly kind: SeenFact['kind'];
  readonly id: string;
  readonly state: string;
  readonly backs?: readonly ResetCause[];
  readonly rulesOut?: readonly ResetCause[];
}

const RIGHTS: readonly ResetCause[] = [
  'role-not-active',
  'wrong-account-or-directory',
  'no-reset-role',
  'target-stronger-role',
  'role-assignable-group',
  'unit-scope',
  'restricted-unit',
  'own-account',
];
const ON_PREMISES: readonly ResetCause[] = ['writeback-off', 'federated', 'protected-account', 'on-premises-policy'];

/**
 * Sources: the portal's refusals as they were seen (2020-12, 2022-02, 2026-09). It checks rights before writeback: seen in
 * 2026-09, when the message changed once the role was active. *Edit properties* and *Delete* were grey before a role was
 * active in captures of 2026-09.
 */
const SIGNS: readonly Sign[] = [
  { kind: 'message', id: 'reset-refused-privilege', state: '*', rulesOut: [...ON_PREMISES, 'home-elsewhere'] },
  {
    kind: 'message',
    id: 'reset-refused-writeback-off',
    state: '*',
    backs: ['writeback-off'],
    rulesOut: [...RIGHTS, 'home-elsewhere', 'on-premises-policy'],
  },
  { kind: 'message', id: 'reset-refused-microsoft-account', state: '*', backs: ['home-elsewhere'] },
  { kind: 'message', id: 'reset-refused-other-home', state: '*', backs: ['home-elsewhere'] },
  { kind: 'message', id: 'reset-refused-on-premises-policy', state: '*', backs: ['on-premises-policy'] },
  { kind: 'fact', id: 'home', state: 'elsewhere', backs: ['home-elsewhere'] },
  { kind: 'fact', id: 'home', state: 'here', rulesOut: ['home-elsewhere'] },
  { kind: 'fact', id: 'synced', state: 'no', rulesOut: ON_PREMISES },
  { kind: 'fact', id: 'administrative-unit', state: 'yes', backs: ['unit-scope'] },
  { kind: 'control', id: 'edit-properties', state: 'disabled', backs: ['role-not-active'] },
  { kind: 'control', id: 'delete', state: 'disabled', backs: ['role-not-active'] },
];

/** Roles that all six acting roles reach, so that they explain nothing. */
const REACHED_BY_ALL: readonly string[] = ['directory-readers', 'guest-inviter', 'password-administrator'];

/** What speaks for a cause and against it, or undefined where the page rules it out. */
export function evidenceOf(cause: ResetCause, facts: readonly SeenFact[], profile: Profile): Evidence | undefined {
  const signs = SIGNS.filter(({ kind, id, state }) =>
    facts.some(
      (fact) =>
        fact.kind === kind && fact.id === id && (state === '*' ? fact.state !== 'unknown' : fact.state === state),
    ),
  );
  if (signs.some(({ rulesOut }) => rulesOut?.includes(cause))) return undefined;
  const seen = signs.filter(({ backs }) => backs?.includes(cause)).map(({ kind, id }) => `${kind}:${id}`);
  if (cause === 'target-stronger-role') seen.push(...rolesIn(facts));
  const isSynced = facts.some(({ kind, id, state }) => kind === 'fact' && id === 'synced' && state === 'yes');
  const { said, against } = bySaying(cause, profile, isSynced);
  if (said.length > 0 && isSynced) seen.push('fact:synced');
  return { seen: [...new Set(seen)], said, against };
}

function rolesIn(facts: readonly SeenFact[]): string[] {
  return facts.flatMap(({ kind, id, state }) => {
    const isRole = kind === 'fact' && id.startsWith('role:') && state !== 'unknown';
    return isRole && !REACHED_BY_ALL.includes(id.slice('role:'.length)) ? [`fact:${id}`] : [];
  });
}

/** What the organisation says; what the page shows of the user comes before its "all" and "none". */
function bySaying(cause: ResetCause, profile: Profile, isSynced: boolean): Omit<Evidence, 'seen'> {
  const said: string[] = [];
  const against: string[] = [];
  if (!['writeback-off', 'federated', 'protected-account', 'on-premises-policy'].includes(cause))
    return { said, against };
  if (profile.synced === 'none' && !isSynced) against.push('profile:synced');
  const concerned = isSynced || profile.synced === 'all';
  if (cause === 'writeback-off' && profile.writeback === 'off' && concerned) said.push('profile:writeback');
  if (cause === 'writeback-off' && profile.writeback === 'on') against.push('profile:writeback');
  if (cause === 'federated' && profile.signIn === 'federated' && concerned) said.push('profile:sign-in');
  if (cause === 'federated' && profile.signIn === 'managed') against.push('profile:sign-in');
  return { said, against };
}
