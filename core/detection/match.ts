import { isWithin, type Seen } from './seen.ts';
import type { PortalRule, Surface, WatcherTable, WhenRule } from './table.ts';

/** A topic that something on the page asks for, and why. Holds ids only, never anything of the page. */
export interface Finding {
  readonly topic: string;
  /** Absent: the side panel lists it, the page shows nothing. */
  readonly show?: Surface;
  readonly reason?: string;
  /** What it is about, such as `control:reset-password`. */
  readonly at?: string;
}

/** What is to be judged: a page, and what was seen there. */
export interface Judged {
  readonly page: string;
  readonly seen: readonly Seen[];
  /** The organisation is known to have no synced users. */
  readonly cloudOnly?: boolean;
}

/** Every topic that what was seen speaks of, in the order of the table, each topic and place once. Pure. */
export function matchFindings(judged: Judged, table: Pick<WatcherTable, 'when'>): Finding[] {
  const findings: Finding[] = [];
  for (const rule of table.when) {
    const finding = matchRule(rule, judged);
    if (finding && !findings.some(({ topic, at }) => topic === finding.topic && at === finding.at)) {
      findings.push(finding);
    }
  }
  return findings;
}

/** All keys of a rule must hold; the first of them in this order is where the finding stands. */
function matchRule(rule: WhenRule, { page, seen, cloudOnly }: Judged): Finding | undefined {
  if ((rule.page && !isWithin(page, rule.page)) || (rule.unless && cloudOnly)) return undefined;
  const asked = (
    [
      ['pane', rule.pane],
      ['message', rule.message],
      ['missing', rule.missing, 'missing'],
      ['control', rule.control, rule.is],
      ['fact', rule.fact, rule.value],
    ] as const
  ).filter(([, id]) => id);
  const found = asked.map(([kind, id, state]) =>
    seen.find(
      (one) =>
        one.kind === kind &&
        (one.id === id || (kind === 'message' && isOfFamily(one.id, id))) &&
        (state === undefined || one.state === state),
    ),
  );
  if (found.includes(undefined)) return undefined;
  const message = found.find((one) => one?.kind === 'message');
  const reason = message?.state ?? rule.reason;
  const [place] = found;
  return {
    topic: rule.topic,
    ...(rule.show && { show: rule.show }),
    ...(reason && { reason }),
    ...(place && { at: `${place.kind}:${place.id}` }),
  };
}

/** Whether a message is the one that a rule names, or one of a family: `reset-refused` names all that begin so. */
export function isOfFamily(message: string, named: string | undefined): boolean {
  return message === named || message.startsWith(`${named}-`);
}

/** Whether there is anything on this page that can only be told by looking at its document. */
export function needsLooking(page: string, portal: PortalRule, table: Pick<WatcherTable, 'when'>): boolean {
  const { facts, roles, codes, controls } = portal;
  return (
    table.when.some((rule) => rule.page && isWithin(page, rule.page)) ||
    [...facts, ...controls, roles, codes].some((rule) => rule && isWithin(page, rule.pages))
  );
}
