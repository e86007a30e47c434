/** What is known of each tab, in `storage.session`: the worker may be stopped between two events. Ids only. */
import * as v from 'valibot';
import { factsSchema, findingSchema, id, languageTag } from './shapes.ts';
import { readItem, removeItem, watchItems, writeItem } from './storage.ts';

const tabSchema = v.object({
  nav: v.number(),
  portal: v.exactOptional(id),
  page: v.exactOptional(id),
  /** The portal's language. */
  language: v.exactOptional(languageTag),
  /** By frame id. */
  frames: v.record(v.string(), v.array(findingSchema)),
  /** By frame id: what it knows for certain of the page. */
  facts: v.exactOptional(v.record(v.string(), factsSchema)),
  warned: v.boolean(),
});
export type TabContext = v.InferOutput<typeof tabSchema>;

const showSchema = v.object({
  tab: v.number(),
  topic: id,
  reason: v.exactOptional(id),
  at: v.number(),
});
/** The topic that a page asked the panel to open. */
export type ShowRequest = v.InferOutput<typeof showSchema>;

export const emptyTab: TabContext = { nav: 0, frames: {}, warned: false };

const keyOf = (tab: number) => `tab:${tab}`;
const SHOW = 'show';

/** What the storage did not take, for as long as the worker runs: else a frame that starts later hears of no page. */
const unkept = new Map<number, TabContext>();

export async function readTab(tab: number): Promise<TabContext> {
  const held = unkept.get(tab);
  if (held) return held;
  try {
    const parsed = v.safeParse(tabSchema, await readItem('session', keyOf(tab)));
    return parsed.success ? parsed.output : emptyTab;
  } catch {
    return emptyTab;
  }
}

/** Changes are one after the other, so that two frames that report at once do not undo each other. */
let turn: Promise<unknown> = Promise.resolve();

/** Reads, changes and writes one tab's context. Never throws: what a failing storage does not take is held in memory. */
export function changeTab(tab: number, change: (before: TabContext) => TabContext): Promise<TabContext> {
  const next = turn.then(async () => {
    const before = await readTab(tab);
    const after = change(before);
    if (after === before) return after;
    await writeItem('session', keyOf(tab), after).then(
      () => void unkept.delete(tab),
      () => {
        unkept.set(tab, after);
        // What stands there is of an earlier page, and would be taken for this one's after the worker was stopped.
        void removeItem('session', keyOf(tab)).catch(() => {});
      },
    );
    return after;
  });
  turn = next.catch(() => {});
  return next;
}

export function forgetTab(tab: number): Promise<void> {
  const next = turn.then(() => {
    unkept.delete(tab);
    return removeItem('session', keyOf(tab)).catch(() => {});
  });
  turn = next;
  return next;
}

export function watchTab(tab: number, callback: (context: TabContext) => void, signal: AbortSignal): void {
  const read = (value: unknown) => {
    const parsed = v.safeParse(tabSchema, value);
    callback(parsed.success ? parsed.output : emptyTab);
  };
  watchItems('session', [keyOf(tab)], read, signal);
}

export async function askPanelToShow(request: ShowRequest): Promise<void> {
  await writeItem('session', SHOW, request).catch(() => {});
}

export async function readShowRequest(): Promise<ShowRequest | undefined> {
  const value = await readItem('session', SHOW).catch(() => undefined);
  return v.is(showSchema, value) ? value : undefined;
}

export function watchShowRequests(callback: (request: ShowRequest) => void, signal: AbortSignal): void {
  const read = (value: unknown) => {
    if (v.is(showSchema, value)) callback(value);
  };
  watchItems('session', [SHOW], read, signal);
}
