/**
 * Everything that a look may say, so that what a page's process answers can be held to it: nothing outside of this list is
 * shown or copied. Also how well each thing that was seen is founded.
 */
import { type Evidence, evidenceFor, type WayEvidence } from './evidence.ts';
import type { Seen } from './seen.ts';
import type { FactRule, PortalRule, WatcherTable } from './table.ts';

/** Why a state may be unknown: `why.<id>` of the interface. */
export const WHYS: readonly string[] = [
  'loading',
  'overflow',
  'covered',
  'no-bar',
  'siblings',
  'searching',
  'collapsed',
  'not-shown',
  'in-a-field',
  'no-row',
  'no-column',
  'mixed',
  'more-rows',
  'unknown-words',
];

export type SeenIds = Omit<Seen, 'element'>;

interface Word {
  readonly states: readonly string[];
  /** How many ways to find it are known. */
  readonly ways: number;
  readonly evidence: readonly WayEvidence[];
}

/** One portal's. */
export interface Vocabulary {
  readonly pages: ReadonlySet<string>;
  /** By `kind:id`. */
  readonly words: ReadonlyMap<string, Word>;
}

/** Something seen, all of its parts in the vocabulary. */
export interface KnownSeen extends SeenIds {
  /** How many ways to find it are known. */
  readonly ways: number;
  /** How well the way that found it is founded. */
  readonly evidence?: WayEvidence;
  /** Of several ways the one that was seen last in a source. */
  readonly best?: boolean;
  /** The open questions that its ways stand on. */
  readonly questions: readonly string[];
}

const UNKNOWN = 'unknown';

/** Messages are found in their regions or as a sentence of a pane, menu items by attribute or by name. */
const TWO = 2;

/** Portal id -> what may be said of it. */
export function vocabulariesOf(
  { portals, labels }: Pick<WatcherTable, 'portals' | 'labels'>,
  evidence: Readonly<Record<string, Evidence>>,
): ReadonlyMap<string, Vocabulary> {
  const roles = Object.keys(labels).filter((label) => label.startsWith('role:'));
  return new Map(
    portals.map((portal) => {
      const own = evidence[portal.id] ?? {};
      const words = wordsOf(portal, roles).map(
        ([key, states, ways]) => [key, { states, ways, evidence: evidenceOf(key, own) }] as const,
      );
      return [portal.id, { pages: new Set(portal.pages.map(({ id }) => id)), words: new Map(words) }];
    }),
  );
}

type States = readonly [key: string, states: readonly string[], ways: number];

function wordsOf(portal: PortalRule, roles: readonly string[]): States[] {
  const { controls, menus, messages, panes, facts, source } = portal;
  return [
    ...controls.map(({ id, find }): States => [`control:${id}`, ['enabled', 'disabled', 'absent'], find.length]),
    ...menus.map(({ item }): States => [`missing:${item}`, ['present', 'missing'], TWO]),
    ...messages.map(({ id, reason }): States => [`message:${id}`, [reason], TWO]),
    ...panes.map(({ id }): States => [`pane:${id}`, ['open'], 1]),
    ...facts.map((rule): States => [`fact:${rule.id}`, valuesOf(rule), rule.find.length]),
    ...(source ? [['fact:synced', ['yes', 'no'], TWO] as States] : []),
    ...roles.flatMap((id) => {
      const lists = Object.keys(portal.roles?.lists ?? {});
      return portal.roles ? [[`fact:${id}`, [...lists, 'held'], 1] as States] : [];
    }),
  ];
}

function valuesOf({ find }: FactRule): string[] {
  return [
    ...new Set(
      find.flatMap(({ is = {}, has = {}, param }) => [
        ...Object.keys(is),
        ...Object.keys(has),
        ...(param ? ['yes'] : []),
      ]),
    ),
  ];
}

function evidenceOf(key: string, evidence: Evidence): readonly WayEvidence[] {
  return evidence[key] ?? evidence[key.replace(/^(\w+:\w+):.*/, '$1')] ?? [];
}

/**
 * @param seen what a document says that it sees; whatever is not in the vocabulary is left out
 * @returns each thing once, with how well it is founded
 */
export function knownSeen(seen: readonly SeenIds[], { words }: Vocabulary): KnownSeen[] {
  const known = new Map<string, KnownSeen>();
  for (const one of seen) {
    const key = `${one.kind}:${one.id}`;
    const word = words.get(key);
    if (!word || (one.state !== UNKNOWN && !word.states.includes(one.state))) continue;
    const kept = held(one, word);
    known.set(`${key} ${kept.state} ${kept.why ?? ''}`, kept);
  }
  return [...known.values()];
}

function held({ kind, id, state, way, why }: SeenIds, { ways, evidence }: Word): KnownSeen {
  const questions = [...new Set(evidence.flatMap(({ question }) => question ?? []))];
  const base = { kind, id, state, ways, questions };
  if (state === UNKNOWN) return { ...base, ...(why !== undefined && WHYS.includes(why) && { why }) };
  // A pane is found in one way only, and does not say so.
  const by = way ?? (kind === 'pane' ? 0 : undefined);
  if (by === undefined || !Number.isInteger(by) || by < 0 || by >= ways) return base;
  const found = evidenceFor({ kind, id, way: by }, { [`${kind}:${id}`]: evidence });
  return { ...base, way: by, ...(found && { evidence: found }), ...(newest(evidence) === by && { best: true }) };
}

/** Which of several ways was seen last; none where there is nothing to choose between. */
function newest(evidence: readonly WayEvidence[]): number | undefined {
  const dates = evidence.map(({ seen = '' }) => (/^\d/.test(seen) ? seen : ''));
  const last = dates.reduce((best, date) => (date > best ? date : best), '');
  return evidence.length > 1 && last ? dates.indexOf(last) : undefined;
}
