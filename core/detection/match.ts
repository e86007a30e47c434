import type { Surface, WatcherTable, WhenRule } from './table.ts';

/** What was seen on a page, by id, without any element: the input of judgement. */
export interface Seen {
  readonly page: string;
  /** The organisation is known to have no synced users. */
  readonly cloudOnly?: boolean;
  readonly controls: Readonly<Record<string, 'enabled' | 'disabled'>>;
  readonly missing: readonly string[];
  readonly messages: readonly { readonly id: string; readonly reason: string }[];
  readonly panes: readonly string[];
}

/** A topic that something on the page asks for, and why. Holds ids only, never anything of the page. */
export interface Finding {
  readonly topic: string;
  /** Absent: the side panel lists it, the page shows nothing. */
  readonly show?: Surface;
  readonly reason?: string;
  /** What it is about, such as `control:reset-password`. */
  readonly at?: string;
}

/** Every topic that what was seen speaks of, in the order of the table, each topic and place once. Pure. */
export function matchFindings(seen: Seen, table: Pick<WatcherTable, 'when'>): Finding[] {
  const findings: Finding[] = [];
  for (const rule of table.when) {
    const finding = matchRule(rule, seen);
    if (finding && !findings.some(({ topic, at }) => topic === finding.topic && at === finding.at)) {
      findings.push(finding);
    }
  }
  return findings;
}

/** All keys of a rule must hold; the last of them is where the finding stands. */
function matchRule(rule: WhenRule, { page, cloudOnly, controls, missing, messages, panes }: Seen): Finding | undefined {
  const message = messages.find(({ id }) => id === rule.message);
  if (
    (rule.page && rule.page !== page) ||
    (rule.unless && cloudOnly) ||
    (rule.control && controls[rule.control] !== rule.is) ||
    (rule.missing && !missing.includes(rule.missing)) ||
    (rule.message && !message) ||
    (rule.pane && !panes.includes(rule.pane))
  ) {
    return undefined;
  }
  const place = (['pane', 'message', 'missing', 'control'] as const).find((key) => rule[key]);
  return {
    topic: rule.topic,
    ...(rule.show && { show: rule.show }),
    ...(message && { reason: message.reason }),
    ...(place && { at: `${place}:${rule[place]}` }),
  };
}

/** Whether there is anything on this page that can only be told by looking at its document. */
export function needsLooking(page: string, table: Pick<WatcherTable, 'when'>): boolean {
  return table.when.some((rule) => rule.page === page);
}
