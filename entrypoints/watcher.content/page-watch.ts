import { look, type Sighting } from '../../core/detection/look.ts';
import { type Finding, needsLooking } from '../../core/detection/match.ts';
import type { Route } from '../../core/detection/route.ts';
import type { WatcherTable } from '../../core/detection/table.ts';
import { ask, isAlive } from '../../platform/extension/ask.ts';
import type { PageContext } from '../../platform/extension/context.ts';
import { watchEscape } from '../../platform/extension/escape.ts';
import { watchDocument } from '../../platform/page/watch-document.ts';
import type { Sight } from '../overlay/contract.ts';
import { watchIntent } from './intent.ts';
import { settle } from './settle.ts';
import { stage } from './stage.ts';
import { warningPlans } from './warning-plans.ts';

/** The digest of an empty report. */
const NOTHING = '[]';

interface Here {
  readonly route: Route | undefined;
  readonly language: string | undefined;
}

/** Looks at one document for as long as its page has something to say, and hands what it sees to the stage and the worker. */
export function pageWatch(table: WatcherTable, signal: AbortSignal, here: () => Here) {
  let running: { readonly stop: AbortController; context: PageContext } | undefined;
  let looks: (() => void) | undefined;
  let reported = NOTHING;

  function stop(): void {
    const nav = running?.context.nav;
    running?.stop.abort();
    running = undefined;
    looks = undefined;
    // A document that leaves the screen sees nothing any more, and the panel must not go on saying that it does.
    if (nav !== undefined && reported !== NOTHING && isAlive()) void ask('findings', { nav, findings: [] });
    reported = NOTHING;
  }
  signal.addEventListener('abort', stop, { once: true });
  // A page that the browser keeps for Back is frozen as it stands: React, stopped in between, would never draw again.
  addEventListener('pagehide', ({ persisted }) => persisted || stop(), { signal });

  function start(context: PageContext): void {
    if (running && running.context.nav === context.nav) {
      // Only settings changed: what stands on the page is judged again, nothing is taken down in between.
      running.context = context;
      looks?.();
      return;
    }
    stop();
    const { page, portal } = context;
    if (!page || !portal || signal.aborted) return;
    const current = { stop: new AbortController(), context };
    running = current;
    const ended = current.stop.signal;
    const plans = warningPlans(table, portal);
    const surfaces = stage(() => ({ ...here(), context: current.context }), ended);
    const settled = settle(() => looks?.(), ended);
    looks = () => {
      if (!isAlive()) return stop();
      const { profile } = current.context;
      const seen = settled(look(document, portal, page, table, profile.synced === 'none'));
      const sights = plans(seen.filter(isSurface), here().route, current.context);
      surfaces.show(sights.filter((one) => !isMuted(one, current.context)));
      const findings = [...seen.filter((one) => !isSurface(one)), ...sights].map(withoutPage);
      const digest = JSON.stringify(findings);
      if (digest === reported) return;
      reported = digest;
      const { language } = here();
      void ask('findings', { nav: context.nav, findings, ...(language && { language }) });
    };
    watchEscape(surfaces.escape, ended);
    watchIntent(table, portal, () => surfaces.prepare(paneTopics(table, page)), ended);
    if (needsLooking(page, table)) watchDocument(looks, ended);
    else looks();
  }

  return { start, stop };
}

function isSurface(one: Sighting): one is Sighting & Pick<Sight, 'show' | 'anchor'> {
  return one.show !== undefined && one.anchor !== undefined;
}

/** The topics that a pane of this page may ask for. */
function paneTopics({ when }: WatcherTable, page: string): Set<string> {
  return new Set(when.filter((rule) => rule.pane && rule.page === page).map(({ topic }) => topic));
}

/** What may leave the document: ids, and nothing of the page. */
function withoutPage({ topic, show, reason, at }: Sighting): Finding {
  return { topic, ...(show && { show }), ...(reason && { reason }), ...(at && { at }) };
}

/** A hint can be muted until it is brought back; a warning of harm cannot. */
function isMuted({ topic, show }: Sighting, { muted }: PageContext): boolean {
  return show !== 'warning' && muted.includes(topic);
}
