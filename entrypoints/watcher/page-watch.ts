import { look, type Sighting, withoutElement } from '../../core/detection/look.ts';
import { type Finding, needsLooking } from '../../core/detection/match.ts';
import type { Route } from '../../core/detection/route.ts';
import { isWithin, type Seen } from '../../core/detection/seen.ts';
import type { Changed, Standing } from '../../core/detection/standing.ts';
import type { WatcherTable } from '../../core/detection/table.ts';
import { isAlive } from '../../platform/extension/alive.ts';
import { ask } from '../../platform/extension/ask.ts';
import type { PageContext } from '../../platform/extension/context.ts';
import { watchEscape } from '../../platform/extension/escape.ts';
import { watchDocument } from '../../platform/page/watch-document.ts';
import { keyOf } from './keys.ts';
import type { PortalKit, Visible } from './kit.ts';
import { settle } from './settle.ts';
import { stage } from './stage.ts';

interface Here {
  readonly route: Route | undefined;
  readonly language: string | undefined;
}

/** Looks at one document for as long as its page has something to say, and hands what it sees to the stage and the worker. */
export function pageWatch({ table, readers, plans, watchIntent }: PortalKit, signal: AbortSignal, here: () => Here) {
  const [portal] = table.portals;
  let running: { readonly stop: AbortController; context: PageContext } | undefined;
  let looks: ((changed?: Changed) => void) | undefined;
  let sees: readonly Seen[] = [];
  let reported: string | undefined;

  function stop(): void {
    const nav = running?.context.nav;
    running?.stop.abort();
    running = undefined;
    looks = undefined;
    sees = [];
    // A document that leaves the screen sees nothing any more, and the panel must not go on saying that it does.
    if (nav && reported && isAlive()) void ask('findings', { nav, findings: [] });
    reported = undefined;
  }
  signal.addEventListener('abort', stop);
  // A page that the browser keeps for Back is frozen as it stands: React, stopped in between, would never draw again.
  // One that a script of the page makes up would end the watch of a page that stays.
  addEventListener('pagehide', ({ persisted, isTrusted }) => !isTrusted || persisted || stop(), { signal });

  function start(context: PageContext): void {
    if (running?.context.nav === context.nav && context.portal) {
      // Only settings changed: what stands on the page is judged again, nothing is taken down in between.
      running.context = context;
      looks?.();
      return;
    }
    stop();
    const { page } = context;
    if (!page || !portal || context.portal !== portal.id || signal.aborted) return;
    const current = { stop: new AbortController(), context };
    running = current;
    const ended = current.stop.signal;
    const plan = plans?.(table) ?? ((seen: readonly Visible[]) => seen.map((one) => ({ ...one, key: keyOf(one) })));
    const surfaces = stage(() => ({ ...here(), context: current.context }), ended);
    const settled = settle(() => document.hidden || looks?.());
    const standing: Standing = new Map();
    looks = (changed) => {
      if (!isAlive()) return stop();
      const { profile } = current.context;
      const { language, route } = here();
      const seen = look(
        { root: document, portal, page, table, ...(route && { route }) },
        readers,
        profile.synced === 'none',
        standing,
        changed,
      );
      const sightings = settled(seen.sightings);
      const sights = plan(sightings.filter(isSurface), route, current.context);
      surfaces.show(sights.filter((one) => !isMuted(one, current.context)));
      sees = seen.seen;
      const findings = [...sightings.filter((one) => !isSurface(one)), ...sights].map(withoutPage);
      const facts = knownFacts(sees);
      const digest = JSON.stringify([findings, facts]);
      if (digest === reported) return;
      reported = digest;
      const report = { nav: context.nav, findings, facts, ...(language && { language }) };
      void ask('findings', report, () => reported === digest);
    };
    watchEscape(surfaces.escape, ended);
    watchIntent?.(table, () => surfaces.prepare(paneTopics(table, page)), ended);
    if (needsLooking(page, portal, table)) watchDocument(looks, ended);
    else looks();
  }

  return {
    start,
    stop,
    /** What this document was last seen to show, ids only; nothing while it is not watched. */
    sees: () => sees.map(withoutElement),
  };
}

function isSurface(one: Sighting): one is Visible {
  return one.show !== undefined && one.anchor !== undefined;
}

/** The topics that a pane of this page may ask for. */
function paneTopics({ when }: WatcherTable, page: string): Set<string> {
  return new Set(when.filter((rule) => rule.pane && rule.page && isWithin(page, rule.page)).map(({ topic }) => topic));
}

/** What may leave the document: ids, and nothing of the page. */
function withoutPage({ topic, show, reason, at }: Sighting): Finding {
  return { topic, ...(show && { show }), ...(reason && { reason }), ...(at && { at }) };
}

/** Facts that are certain. A role that is both eligible and active is active. */
function knownFacts(seen: readonly Seen[]): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const { kind, id, state } of seen) {
    if (kind === 'fact' && state !== 'unknown' && facts[id] !== 'active') facts[id] = state;
  }
  return facts;
}

/** A hint can be muted until it is brought back; warnings of harm cannot one by one. Each surface can, by its name. */
function isMuted({ topic, show }: Visible, { muted }: PageContext): boolean {
  return muted.includes(show) || (show !== 'warning' && muted.includes(topic));
}
