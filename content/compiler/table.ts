import { foldText } from '../../core/detection/fold.ts';
import type { PortalRule, WatcherTable, WhenRule } from '../../core/detection/table.ts';
import { foldedWords, type Labels } from './labels.ts';
import { labelsOf, type Portal } from './portals.ts';
import type { Topic } from './topics.ts';

/**
 * @param portals the portals
 * @param labels the labels they name
 * @param topics the topics, for their `when`
 * @returns what the watcher carries into every frame: no sources, no dates, no examples
 */
export function buildTable(portals: readonly Portal[], labels: Labels, topics: readonly Topic[]): WatcherTable {
  const named = new Map<string, Portal[]>();
  for (const portal of portals) {
    for (const { id } of labelsOf(portal)) named.set(id, [...(named.get(id) ?? []), portal]);
  }
  return {
    portals: portals.map(buildPortal),
    frameHosts: portals.flatMap((portal) => portal.value.frames.map((family) => family.replace(/^\*/, ''))),
    labels: Object.fromEntries(
      [...named].flatMap(([id, users]) => {
        const label = labels.get(id);
        const isSpoken = (language: string) => users.some(({ value }) => value.languages?.includes(language) ?? true);
        return label === undefined ? [] : [[id, foldedWords(label, isSpoken)]];
      }),
    ),
    // What applies to a whole page is known from the page's id: see `buildPages`.
    when: topics.flatMap(({ id, value }) => value.when.filter(isSeen).map((when) => ({ topic: id, ...when }))),
  };
}

/**
 * @param topics the topics, in their order
 * @returns page id -> the topics that speak on it, seen there or not: for the worker and the panel
 */
export function buildPages(topics: readonly Topic[]): Readonly<Record<string, readonly string[]>> {
  const pages: Record<string, string[]> = {};
  for (const { id, value } of topics) {
    for (const page of new Set(value.when.flatMap((when) => when.page ?? []))) {
      pages[page] = [...(pages[page] ?? []), id];
    }
  }
  return pages;
}

function isSeen({ control, missing, message, pane }: Topic['value']['when'][number]): boolean {
  return [control, missing, message, pane].some((key) => key !== undefined);
}

/**
 * The table as a module. A third of it would be `when` rules that differ in their page only, so these are written once
 * with a list of pages, and spread again where the module is evaluated.
 *
 * @param table the table
 * @returns JavaScript whose default export is the table; rules of one topic that differ in their page stand together
 */
export function tableModule({ when, ...rest }: WatcherTable): string {
  const groups = new Map<string, { rule: Omit<WhenRule, 'page'>; pages: (string | undefined)[] }>();
  for (const { page, ...rule } of when) {
    const key = JSON.stringify(rule);
    const group = groups.get(key) ?? { rule, pages: [] };
    groups.set(key, group);
    group.pages.push(page);
  }
  const grouped = [...groups.values()].map(({ rule, pages }) => [rule, ...pages.map((page) => page ?? 0)]);
  const spread = '([rule,...pages])=>pages.map(page=>page?{...rule,page}:rule)';
  return `export default {...${JSON.stringify(rest)},when:${JSON.stringify(grouped)}.flatMap(${spread})};`;
}

function buildPortal({ value }: Portal): PortalRule {
  return {
    id: value.id,
    grammar: value.grammar,
    hosts: value.hosts,
    regions: value.regions,
    pages: Object.entries(value.pages).map(([id, { routes }]) => ({ id, routes })),
    controls: Object.entries(value.controls).map(([id, { find }]) => ({ id, find: find.map(withoutEvidence) })),
    messages: Object.entries(value.messages).map(([id, { reason, parts }]) => ({
      id,
      reason,
      parts: parts.map(foldText),
    })),
    panes: Object.entries(value.panes).map(([id, pane]) => ({ id, ...withoutEvidence(pane) })),
    menus: Object.entries(value.menus).map(([id, menu]) => ({ id, ...withoutEvidence(menu) })),
    ...(value.source === undefined ? {} : { source: withoutEvidence(value.source) }),
  };
}

function withoutEvidence<T extends { seen?: string; source?: string }>({
  seen,
  source,
  ...rule
}: T): Omit<T, 'seen' | 'source'> {
  return rule;
}
