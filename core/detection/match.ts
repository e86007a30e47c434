import type { Surface, WatcherTable, WhenRule } from './table.ts';

/** What was seen on a page, by id, without any element: the input of judgement. */
export interface Seen {
  readonly page: string;
  readonly controls: Readonly<Record<string, 'enabled' | 'disabled'>>;
  readonly missing: readonly string[];
  readonly messages: readonly { readonly id: string; readonly reason: string }[];
  readonly panes: readonly string[];
}

/** One topic that applies, and why. Holds ids only, never anything of the page. */
export interface Finding {
  readonly topic: string;
  /** Absent: the side panel lists it, the page shows nothing. */
  readonly show?: Surface;
  readonly reason?: string;
  /** What it is about, such as `control:reset-password`; absent for a topic of the whole page. */
  readonly at?: string;
}

/** All topics that apply, in the order of the table, each topic and place once. Pure. */
export function matchFindings(seen: Seen, table: Pick<WatcherTable, 'when'>): Finding[] {
  const findings: Finding[] = [];
  for (const rule of table.when) {
    const finding = matchRule(rule, seen);
    if (finding && !findings.some((other) => other.topic === finding.topic && other.at === finding.at))
      findings.push(finding);
  }
  // A topic that was found in a place does not need its page-wide entry as well.
  return findings.filter((one) => one.at || !findings.some((other) => other.at && other.topic === one.topic));
}

function matchRule(rule: WhenRule, seen: Seen): Finding | undefined {
  if (rule.page !== undefined && rule.page !== seen.page) return undefined;
  const places: string[] = [];
  let reason: string | undefined;
  if (rule.control !== undefined) {
    if (seen.controls[rule.control] !== rule.is) return undefined;
    places.push(`control:${rule.control}`);
  }
  if (rule.missing !== undefined) {
    if (!seen.missing.includes(rule.missing)) return undefined;
    places.push(`missing:${rule.missing}`);
  }
  if (rule.message !== undefined) {
    const message = seen.messages.find(({ id }) => id === rule.message);
    if (!message) return undefined;
    reason = message.reason;
    places.push(`message:${rule.message}`);
  }
  if (rule.pane !== undefined) {
    if (!seen.panes.includes(rule.pane)) return undefined;
    places.push(`pane:${rule.pane}`);
  }
  const at = places.at(-1);
  return { topic: rule.topic, ...(rule.show && { show: rule.show }), ...(reason && { reason }), ...(at && { at }) };
}

/** Whether anything on this page can only be told by looking at its document. */
export function needsLooking(page: string, table: Pick<WatcherTable, 'when'>): boolean {
  return table.when.some((rule) => rule.page === page && (rule.control || rule.missing || rule.message || rule.pane));
}
