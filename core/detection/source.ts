/**
 * Where the user of an open reset pane comes from. Microsoft 365 admin center: a notice in the details pane, an optional
 * column of the list. Nothing else is proof, and a missing sign is never a sign: see docs of `SourceRule`.
 */
import { foldText } from './fold.ts';
import type { SourceRule, WatcherTable } from './table.ts';
import { isWord } from './words.ts';

export type Source = 'synced' | 'cloud' | 'unknown';

export interface SeenSource {
  readonly source: Source;
  /** Only where several users are meant: how many, and how many of their rows that are drawn say "synced". */
  readonly bulk?: { readonly selected: number; readonly synced: number };
}

type Labels = WatcherTable['labels'];

const ROW = '[data-automationid=DetailsRow]';
/** A pane that names several user names is about several users, however many of their rows are drawn. */
const ADDRESS = /^[^\s@]+@[^\s@]+$/;
const IDENTITY = '[data-automation-key=Username], [data-automation-key=DisplayName]';

/**
 * Whether the details pane says that its user is synced.
 * @param closed panes that are not read for it, because a temporary password may stand in them
 */
export function hasSyncNotice(
  root: ParentNode,
  rule: SourceRule,
  labels: Labels,
  closed: readonly Element[] = [],
): boolean {
  const places = root.querySelectorAll(
    '[role=dialog] .ms-MessageBar, [role=dialog] .fui-MessageBar, [role=dialog] [role=status], [role=dialog] p, [role=dialog] span',
  );
  return [...places].slice(0, 400).some((place) => {
    if (closed.some((pane) => pane.contains(place) || place.contains(pane))) return false;
    const text = place.textContent;
    if (!text || text.length > 400) return false;
    const folded = foldText(text);
    return labels[rule.notice]?.some((sentence) => folded.includes(sentence)) ?? false;
  });
}

/**
 * The source of the user or users of an open reset pane, out of the list behind it.
 * @param pane the pane in its form state; what it shows after success is never read
 */
export function readSource(root: ParentNode, pane: Element, rule: SourceRule, labels: Labels): SeenSource {
  const column = columnKey(root, rule, labels);
  const rows = [...root.querySelectorAll(ROW)];
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

function columnKey(root: ParentNode, rule: SourceRule, labels: Labels): string | undefined {
  const headers = [...root.querySelectorAll('[role=columnheader][data-item-key]')];
  const header = headers.find(
    (cell) =>
      isWord(cell.textContent, rule.column, labels) || isWord(cell.getAttribute('aria-label'), rule.column, labels),
  );
  return header?.getAttribute('data-item-key') ?? undefined;
}

function cellSource(row: Element, column: string, rule: SourceRule, labels: Labels): Source {
  const cell = row.querySelector(`[data-automation-key="${CSS.escape(column)}"]`);
  if (!cell) return 'unknown';
  const parts = [cell, ...cell.querySelectorAll('*')].slice(0, 20);
  const says = (words: readonly string[]) =>
    parts.some((part) =>
      [part.getAttribute('title'), part.getAttribute('aria-label'), part.textContent].some((text) =>
        words.some((label) => isWord(text, label, labels)),
      ),
    );
  const synced = says(rule.synced);
  const cloud = says(rule.cloud);
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
  const cells = [...row.querySelectorAll(IDENTITY)];
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
