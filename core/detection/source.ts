/**
 * Where the user of an open reset pane comes from. Microsoft 365 admin center: a notice in the details pane, an optional
 * column of the list. Nothing else is proof, and a missing sign is never a sign: see docs of `SourceRule`.
 */
import { findAll } from './find-all.ts';
import { foldText } from './fold.ts';
import { cellSays, columnKey, readColumn, rowsIn } from './lists.ts';
import { longTexts, sentencesIn } from './messages.ts';
import { findPanes } from './panes.ts';
import { isWithin, type Scene, type Seen } from './seen.ts';
import type { SourceRule } from './table.ts';
import type { Labels } from './words.ts';

export type Source = 'synced' | 'cloud' | 'unknown';

export interface SeenSource {
  readonly source: Source;
  /** Only where several users are meant: how many, and how many of their rows that are drawn say "synced". */
  readonly bulk?: { readonly selected: number; readonly synced: number };
}

/** Where the notice stands if it is a message of its own. */
const BARS = '[role=dialog] .ms-MessageBar, [role=dialog] .fui-MessageBar, [role=dialog] [role=status]';

/** So much of the notice stands in one text. */
const BEGINNING = 20;

/** A pane that names several user names is about several users, however many of their rows are drawn. */
const ADDRESS = /^[^\s@]+@[^\s@]+$/;
const IDENTITY = '[data-automation-key=Username], [data-automation-key=DisplayName]';

/**
 * Whether the details pane says that its user is synced.
 * @param closed panes that are not read for it, because a temporary password may stand in them
 */
export function hasSyncNotice(root: ParentNode, rule: SourceRule, closed: readonly Element[] = []): boolean {
  const says = (text: string) => foldText(text).includes(rule.notice);
  const isOpen = (place: Element) => !closed.some((pane) => pane.contains(place) || place.contains(pane));
  const bars = findAll(root, BARS).slice(0, 40).filter(isOpen);
  // A link may split the notice: a bar is read whole, but only after a long text of it has begun like the notice.
  const begins = (bar: Element) => foldText(longTexts(bar)).includes(rule.notice.slice(0, BEGINNING));
  if (bars.some((bar) => begins(bar) && says(bar.textContent ?? ''))) return true;
  return findAll(root, '[role=dialog]').some((pane) => [...sentencesIn(pane, isOpen)].some(([, text]) => says(text)));
}

/** What the Microsoft 365 admin center says of the user in its details pane, or of the rows that are ticked. */
export function readSyncFact(scene: Scene): Seen[] {
  const { root, portal, page, table } = scene;
  const rule = portal.source;
  if (!rule || !isWithin(page, rule.pages)) return [];
  const fact = (state: string, more: Pick<Seen, 'way' | 'why'>): Seen[] => [
    { kind: 'fact', id: 'synced', state, ...more },
  ];
  const panes = findPanes(root, portal, table.labels).map(({ element }) => element);
  if (hasSyncNotice(root, rule, panes)) return fact('yes', { way: 0 });
  // The ticked rows may be others than the user of an open details pane.
  if (scene.route?.pane) return fact('unknown', { why: 'not-shown' });
  const { state, why } = readColumn(root, rule.column, { yes: rule.synced, no: rule.cloud }, table.labels);
  return fact(state, state === 'unknown' ? { why: why ?? 'not-shown' } : { way: 1 });
}

/**
 * The source of the user or users of an open reset pane, out of the list behind it.
 * @param pane the pane in its form state; what it shows after success is never read
 */
export function readSource(root: ParentNode, pane: Element, rule: SourceRule, labels: Labels): SeenSource {
  const column = columnKey(root, rule.column, labels);
  const rows = rowsIn(root);
  const said = identityTexts(pane);
  const named = rows.filter((row) => isAbout(row, said));
  const ticked = rows.filter((row) => row.getAttribute('aria-selected') === 'true');
  const sourceOf = (row: Element): Source => (column ? cellSource(row, column, rule, labels) : 'unknown');
  const addressed = [...said].filter((text) => ADDRESS.test(text)).length;
  if (addressed > 1 || (ticked.length > 1 && named.length !== 1)) {
    const synced = (ticked.length > 0 ? ticked : named).map(sourceOf).filter((source) => source === 'synced').length;
    // Never "cloud": the list is virtualised, and a ticked row that is not drawn may be a synced user's.
    return {
      source: synced > 0 ? 'synced' : 'unknown',
      bulk: { selected: Math.max(addressed, ticked.length), synced },
    };
  }
  const [first, ...others] = named.map(sourceOf);
  // Two rows of one name with different answers prove nothing.
  return { source: first && others.every((other) => other === first) ? first : 'unknown' };
}

function cellSource(row: Element, column: string, rule: SourceRule, labels: Labels): Source {
  const synced = cellSays(row, column, rule.synced, labels);
  const cloud = cellSays(row, column, rule.cloud, labels);
  return synced === cloud ? 'unknown' : synced ? 'synced' : 'cloud';
}

/** The short texts of the pane that may name its user; compared with the rows and dropped. */
function identityTexts(pane: Element): Set<string> {
  const texts = new Set<string>();
  for (const element of [...pane.querySelectorAll('h1, h2, h3, [role=heading], p, span, div')].slice(0, 300)) {
    if (element.childElementCount > 0) continue;
    const text = element.textContent;
    if (text && text.length <= 120) texts.add(foldText(text));
  }
  return texts;
}

function isAbout(row: Element, said: ReadonlySet<string>): boolean {
  const cells = findAll(row, IDENTITY);
  const names = cells.map((cell) => foldText(firstText(cell))).filter((name) => name.length > 2);
  const address = names.find((name) => name.includes('@'));
  return address
    ? said.has(address) || (!hasAddress(said) && names.some((name) => said.has(name)))
    : names.some((name) => said.has(name));
}

function hasAddress(said: ReadonlySet<string>): boolean {
  return [...said].some((text) => text.includes('@'));
}

function firstText(cell: Element): string {
  const inner = cell.querySelector('[role=button], a, span') ?? cell;
  return inner.textContent?.slice(0, 120) ?? '';
}
