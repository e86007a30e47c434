import type { Finding } from '../detection/match.ts';

/** A topic that belongs to the page in the tab. */
export interface PageTopic {
  readonly topic: string;
  /** The cause that was seen, one of the topic's reasons. */
  readonly reason?: string;
  /** Something on the page asks for it: a refusal, a greyed control, a missing item, an open pane. */
  readonly problem: boolean;
}

/** Page id -> the topics of the whole page, in their order. */
export type Pages = Readonly<Record<string, readonly string[]>>;

/** What is known of a tab, as far as it matters here. */
export interface PageView {
  readonly page?: string;
  readonly findings: readonly Finding[];
}

/** The topics of a page: what was seen on it first, then what belongs to the page as a whole; each topic once. */
export function topicsFor({ page, findings }: PageView, pages: Pages): PageTopic[] {
  const topics = new Map<string, PageTopic>();
  for (const { topic, show, reason } of findings) {
    // A cause says more than a place, so the finding that has one speaks for its topic.
    if (show && !topics.get(topic)?.reason) topics.set(topic, { topic, ...(reason && { reason }), problem: true });
  }
  const wide = findings.filter(({ show }) => show === undefined).map(({ topic }) => topic);
  for (const topic of [...wide, ...((page !== undefined && pages[page]) || [])]) {
    if (!topics.has(topic)) topics.set(topic, { topic, problem: false });
  }
  return [...topics.values()];
}

/** Problems without a cause of their own begin with the one that leads here, if one does. */
export function withLead(topics: readonly PageTopic[], lead: (topic: string) => string | undefined): PageTopic[] {
  return topics.map((one) => {
    const reason = one.problem && !one.reason ? lead(one.topic) : undefined;
    return reason ? { ...one, reason } : one;
  });
}

/** Where a reader was when a topic was opened. */
export interface Whereabouts {
  /** Changes with the tab and with its page. */
  readonly place: string;
  readonly topics: readonly PageTopic[];
}

/** Whether the panel should offer the page's topics to somebody who reads on: another page, or a problem that is new. */
export function hasNewHelp(before: Whereabouts, now: Whereabouts, open: string): boolean {
  const others = now.topics.filter(({ topic }) => topic !== open);
  if (before.place !== now.place) return others.length > 0;
  const known = new Set(before.topics.filter(({ problem }) => problem).map(({ topic }) => topic));
  return others.some(({ topic, problem }) => problem && !known.has(topic));
}
