import { findControl } from './controls.ts';
import { type Finding, matchFindings } from './match.ts';
import { findMissing } from './menus.ts';
import { findMessages } from './messages.ts';
import { findPanes } from './panes.ts';
import type { WatcherTable } from './table.ts';

/** A finding with the element of this document that it is about. */
export interface Sighting extends Finding {
  readonly anchor?: Element;
}

/**
 * One look at a document: everything known about the page is searched for in its known places and judged.
 * Reads only, and only what the rules of this page ask for.
 * @param cloudOnly whether the organisation is known to have no synced users
 */
export function look(
  root: ParentNode,
  portalId: string,
  page: string,
  table: WatcherTable,
  cloudOnly = false,
): Sighting[] {
  const portal = table.portals.find(({ id }) => id === portalId);
  if (!portal) return [];
  const rules = table.when.filter((rule) => rule.page === page);
  const asks = (key: 'control' | 'missing' | 'message' | 'pane') => rules.some((rule) => rule[key] !== undefined);
  const asked = new Set(rules.map((rule) => rule.control));
  const controls = portal.controls
    .filter(({ id }) => asked.has(id))
    .map((rule) => findControl(root, rule, portal, table.labels))
    .filter((control) => control !== undefined);
  const missing = asks('missing') ? findMissing(root, portal, table.labels, page) : [];
  const messages = asks('message') ? findMessages(root, portal) : [];
  const panes = asks('pane') ? findPanes(root, portal, table.labels) : [];
  const anchors = new Map<string, Element>([
    ...controls.map(({ id, element }) => [`control:${id}`, element] as const),
    ...missing.map(({ item, element }) => [`missing:${item}`, element] as const),
    ...messages.map(({ id, element }) => [`message:${id}`, element] as const),
    ...panes.map(({ id, element }) => [`pane:${id}`, element] as const),
  ]);
  const findings = matchFindings(
    {
      page,
      cloudOnly,
      controls: Object.fromEntries(controls.map(({ id, state }) => [id, state])),
      missing: missing.map(({ item }) => item),
      messages,
      panes: panes.map(({ id }) => id),
    },
    table,
  );
  return findings.map((finding) => {
    const anchor = finding.at && anchors.get(finding.at);
    return anchor ? { ...finding, anchor } : finding;
  });
}
