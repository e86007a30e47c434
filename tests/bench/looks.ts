/** What `detection.ts` bundles and runs in the browser: the readers of each portal over its own table, as its watcher has them. */
import entra from 'virtual:sidelight/table/entra';
import m365 from 'virtual:sidelight/table/m365';
import { readCodes } from '../../core/detection/codes.ts';
import { readControls } from '../../core/detection/controls.ts';
import { readFacts } from '../../core/detection/facts.ts';
import { look } from '../../core/detection/look.ts';
import { readMenus } from '../../core/detection/menus.ts';
import { readMessages } from '../../core/detection/messages.ts';
import { readPanes } from '../../core/detection/panes.ts';
import { readRoles } from '../../core/detection/roles.ts';
import { readSyncFact } from '../../core/detection/source.ts';
import type { Standing } from '../../core/detection/standing.ts';
import { isWord, type Labels } from '../../core/detection/words.ts';
import { addChanges, WATCHED } from '../../platform/page/changes.ts';
import { NODES, portalPage } from './portal-page.ts';

/** The same as in entrypoints/<portal>.content. */
const kits = {
  entra: { table: entra, readers: [readControls, readMenus, readMessages, readFacts, readRoles, readCodes] },
  m365: { table: m365, readers: [readPanes, readSyncFact, readCodes] },
} as const;

type PortalId = keyof typeof kits;

export interface Passes {
  /** Each look's time in ms, the page's layout done before the clock starts; the first is one of cold code. */
  readonly looks: readonly number[];
  /** The same looks, where the page has not yet laid itself out after the change: what it would pay anyhow is in it. */
  readonly unlaid: readonly number[];
  readonly nodes: { readonly elements: number; readonly all: number };
  /** What was found, to see that it was looked for. */
  readonly found: string;
}

/** Draws the page and looks at it so many times in each way, after a change of the document each time. */
function timeLooks(page: string, passes: number): Passes {
  const id = page.split('/')[0] as PortalId;
  const { table, readers } = kits[id];
  const [portal] = table.portals;
  if (!portal) throw new Error(`no portal ${id}`);
  document.body.innerHTML = portalPage(id);
  const rest = Array.from({ length: Math.max(0, NODES - countNodes()) }, () => document.createElement('span'));
  document.querySelector('#rest')?.append(...rest);
  const nodes = { elements: document.getElementsByTagName('*').length, all: countNodes() };

  const times: { looks: number[]; unlaid: number[] } = { looks: [], unlaid: [] };
  const standing: Standing = new Map();
  const observer = new MutationObserver(() => {});
  observer.observe(document, WATCHED);
  let found = '';
  for (let pass = 0; pass < passes * 2; pass++) {
    change(pass);
    const laid = pass % 2 === 0;
    if (laid) document.elementFromPoint(0, 0);
    const start = performance.now();
    const changed = pass > 0 ? addChanges(new Set(), observer.takeRecords()) : undefined;
    const { sightings } = look({ root: document, portal, page, table }, readers, false, standing, changed);
    times[laid ? 'looks' : 'unlaid'].push(performance.now() - start);
    found = sightings.map(({ at }) => at).join(', ') || 'nothing';
  }
  return { ...times, nodes, found };
}

function countNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

/** One of the changes that a portal makes: a text, a state, a class, a row that comes or goes. */
function change(pass: number): void {
  const rows = document.querySelectorAll('.fxs-blade:not(.parked) [data-automationid=DetailsRow]');
  const row = rows[(pass * 37) % rows.length];
  const button = document.querySelectorAll('[role=menuitem]')[pass % 12];
  if (pass % 5 === 0 && row) row.querySelectorAll('span')[2]?.replaceChildren(`Value ${pass}`);
  else if (pass % 5 === 1) row?.setAttribute('aria-selected', `${pass % 2 === 0}`);
  else if (pass % 5 === 2) button?.classList.toggle(`css-${100 + pass}`);
  else if (pass % 5 === 3) row?.parentElement?.append(row.cloneNode(true));
  else row?.remove();
}

/** Nanoseconds of one comparison of a text with a label, for each of the tables, in turns. */
function timeComparisons(tables: readonly Readonly<Record<string, readonly number[]>>[], rounds: number): number[][] {
  const all = tables.map(
    (labels): Labels => Object.fromEntries(Object.entries(labels).map(([id, codes]) => [id, new Set(codes)])),
  );
  document.body.innerHTML = portalPage('entra');
  const texts = [...document.querySelectorAll('button, a, [role=gridcell], label')].map(
    ({ textContent }) => textContent,
  );
  const some = ['Reset password', 'Yes', ...texts.filter((_, at) => at % 10 === 0)];
  const ids = ['reset-password', 'delete', 'edit-properties', 'sync-status', 'yes', 'auto-create-password'];
  const times: number[][] = tables.map(() => []);
  let known = 0;
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < all.length; turn++) {
      const at = (round + turn) % all.length;
      const labels = all[at] ?? {};
      const start = performance.now();
      for (const text of some) for (const id of ids) if (isWord(text, id, labels)) known++;
      times[at]?.push(((performance.now() - start) * 1e6) / (some.length * ids.length));
    }
  }
  if (known === 0) throw new Error('No word was known.');
  return times;
}

export const bench = { timeLooks, timeComparisons };

declare global {
  var sidelightLooks: { bench: typeof bench };
}
