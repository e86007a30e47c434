import { foldText } from '../../core/detection/fold.ts';
import { hashText } from '../../core/detection/hash.ts';
import type { FactWay, PortalRule, WatcherTable, WhenRule } from '../../core/detection/table.ts';
import { type Labels, wordCodes } from './labels.ts';
import { labelsOf, type Portal } from './portals.ts';
import type { Roles } from './roles.ts';
import type { PortalFile } from './schema.ts';
import type { Topic } from './topics.ts';

/**
 * @param portals the portals: one for its watcher, all of them for the worker and the tests
 * @param labels the labels they name
 * @param topics the topics, for their `when`
 * @param roles the roles that a user's page may list
 * @returns what a watcher carries into every frame: no sources, no dates, no examples, no words
 */
export function buildTable(
  portals: readonly Portal[],
  labels: Labels,
  topics: readonly Topic[],
  roles: Roles,
): WatcherTable {
  const named = new Map<string, Portal[]>();
  for (const portal of portals) {
    for (const { id } of labelsOf(portal)) named.set(id, [...(named.get(id) ?? []), portal]);
  }
  const hasPage = (page: string | undefined) => portals.some(({ value }) => !page || Object.hasOwn(value.pages, page));
  return {
    portals: portals.map(buildPortal),
    frameHosts: portals.flatMap(({ value }) =>
      [...value.frames, ...Object.values(value.optional).flatMap(({ frames }) => frames)].map(suffixOf),
    ),
    labels: Object.fromEntries([
      ...[...named].flatMap(([id, users]) => {
        const label = labels.get(id);
        const isSpoken = (language: string) => users.some(({ value }) => value.languages?.includes(language) ?? true);
        return label === undefined ? [] : [[id, wordCodes(label, isSpoken)]];
      }),
      ...(portals.some(({ value }) => value.roles)
        ? Object.entries(roles).map(([id, { name }]) => [`role:${id}`, new Set([hashText(foldText(name))])])
        : []),
    ]),
    // What applies to a whole page is known from the page's id: see `buildPages`.
    when: topics
      .flatMap(({ id, value }) => value.when.filter(isSeen).flatMap((when) => rulesOf(id, when)))
      .filter(({ page }) => hasPage(page)),
  };
}

function rulesOf(topic: string, { page, ...when }: Topic['value']['when'][number]): WhenRule[] {
  return page === undefined ? [{ topic, ...when }] : [page].flat().map((one) => ({ topic, page: one, ...when }));
}

function suffixOf(family: string): string {
  return family.replace(/^\*/, '');
}

/**
 * @param topics the topics, in their order
 * @returns page id -> the topics that speak on it, seen there or not: for the worker and the panel
 */
export function buildPages(topics: readonly Topic[]): Readonly<Record<string, readonly string[]>> {
  const pages: Record<string, string[]> = {};
  for (const { id, value } of topics) {
    for (const page of new Set(value.when.flatMap(({ page = [] }) => page))) {
      pages[page] = [...(pages[page] ?? []), id];
    }
  }
  return pages;
}

function isSeen({ control, missing, message, pane, fact }: Topic['value']['when'][number]): boolean {
  return [control, missing, message, pane, fact].some((key) => key !== undefined);
}

function buildPortal({ value }: Portal): PortalRule {
  return {
    id: value.id,
    grammar: value.grammar,
    hosts: [...value.hosts, ...Object.values(value.optional).flatMap(({ hosts }) => hosts)],
    regions: value.regions,
    pages: Object.entries(value.pages).map(([id, { routes }]) => ({ id, routes })),
    controls: Object.entries(value.controls).map(([id, { find, label, ...control }]) => ({
      id,
      ...control,
      ...(label !== id && { label }),
      find: find.map(withoutEvidence),
    })),
    messages: Object.entries(value.messages).map(([id, { reason, parts }]) => ({
      id,
      reason,
      parts: parts.map(foldText),
    })),
    panes: Object.entries(value.panes).map(([id, pane]) => ({ id, ...withoutEvidence(pane) })),
    menus: Object.values(value.menus).map(({ label, ...menu }) => ({
      ...withoutEvidence(menu),
      ...(label !== menu.item && { label }),
    })),
    facts: Object.entries(value.facts).map(([id, { pages, find }]) => ({ id, pages, find: find.map(wayOf) })),
    ...(value.roles && { roles: withoutEvidence(value.roles) }),
    ...(value.codes && { codes: withoutEvidence(value.codes) }),
    ...(value.source && { source: { ...withoutEvidence(value.source), notice: foldText(value.source.notice) } }),
  };
}

function wayOf(way: PortalFile['facts'][string]['find'][number]): FactWay {
  const { has, ...rest } = withoutEvidence(way);
  if (!has) return rest;
  return {
    ...rest,
    has: Object.fromEntries(Object.entries(has).map(([value, texts]) => [value, texts.map(foldText)])),
  };
}

function withoutEvidence<T extends { seen?: string; source?: string; question?: string }>({
  seen,
  source,
  question,
  ...rule
}: T): Omit<T, 'seen' | 'source' | 'question'> {
  return rule;
}
