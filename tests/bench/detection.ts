/**
 * `npm run bench:detection`: what a look costs on a page of 20,000 elements, in a real browser, with each portal's readers
 * and its real table.
 *   node tests/bench/detection.ts [passes]    300 looks at each page, if nothing else is said
 * Prints and never judges: see bench.ts. Pages take turns, each turn in a tab of its own, so that cold code is in it too.
 *   portal-page   the page          looks   what runs in the browser
 */
import { resolve } from 'node:path';
import { compileContent } from '../../content/compiler/compile.ts';
import { readContent } from '../../content/compiler/read.ts';
import { launchSidelight } from '../kit/launch.ts';
import { bundle } from './bundle.ts';
import { load, untilCalm } from './calm.ts';
import type { Passes } from './looks.ts';
import { median, percentile } from './statistics.ts';

const PAGES = ['entra/user', 'entra/users', 'entra/password-reset', 'entra/user/roles', 'm365/users'];
const TARGET = 'target: median at most 4, p95 at most 16';
const TURNS = 6;

const [passes = '300'] = process.argv.slice(2);
const script = `${await bundle(resolve(import.meta.dirname, 'looks.ts'), 'sidelightLooks')};globalThis.sidelightLooks = sidelightLooks;`;
const before = load();
const taken = new Map<string, Passes[]>(PAGES.map((page) => [page, []]));
const { context, close } = await launchSidelight({ extension: false });
try {
  for (let turn = 0; turn < TURNS; turn++) {
    for (const page of PAGES) {
      const count = Math.ceil(Number(passes) / TURNS);
      taken.get(page)?.push(await inTab((input) => sidelightLooks.bench.timeLooks(...input), [page, count] as const));
    }
  }
  printLooks();
  await printComparisons();
} finally {
  await close();
}
console.log(`\nLoad ${before} before, ${load()} after.`);

function printLooks(): void {
  const { elements = 0, all = 0 } = taken.get('entra/user')?.[0]?.nodes ?? {};
  console.log(`\n${passes} looks at a page of ${elements} elements, ${all} nodes. In ms; ${TARGET}.\n`);
  console.log(columns('', ['median', 'p95', 'max', 'first', 'median + layout', 'p95']));
  for (const [page, turns] of taken) {
    const [looks, unlaid] = [turns.flatMap((turn) => turn.looks), turns.flatMap((turn) => turn.unlaid)];
    const first = turns.map((turn) => turn.looks[0] ?? Number.NaN);
    const shown = [
      median(looks),
      percentile(looks, 0.95),
      percentile(looks, 1),
      median(first),
      median(unlaid),
      percentile(unlaid, 0.95),
    ];
    console.log(
      columns(
        page,
        shown.map((time) => time.toFixed(1)),
      ),
      `  finds ${turns[0]?.found}`,
    );
  }
  console.log(
    '\nfirst: the first look of a tab, with cold code. + layout: the page has not laid itself out since its change.',
  );
}

/** A look-up should cost the same in one language and in all of them. */
async function printComparisons(): Promise<void> {
  const raw = readContent();
  const english = new Map(
    [...raw].map(([file, text]) => [file, file.startsWith('labels/') ? onlyEnglish(text) : text]),
  );
  const tables = [english, raw].map((content) => {
    const { labels } = compileContent(content).table;
    return Object.fromEntries(Object.entries(labels).map(([id, codes]) => [id, [...codes]]));
  });
  const languages = new Set([...raw].flatMap(([file, text]) => (file.startsWith('labels/') ? wordsOf(text) : [])));
  const times = await inTab((input) => sidelightLooks.bench.timeComparisons(...input), [tables, 200] as const);
  console.log('\nOne comparison of a text with a label, in ns, 200 rounds in turns.\n');
  console.log(columns('', ['median', 'p95', 'codes']));
  for (const [place, name] of ['1 language', `${languages.size} languages`].entries()) {
    const codes = Object.values(tables[place] ?? {}).flat().length;
    const own = times[place] ?? [];
    console.log(columns(name, [median(own).toFixed(0), percentile(own, 0.95).toFixed(0), `${codes}`]));
  }
}

function wordsOf(text: string): string[] {
  return Object.keys(JSON.parse(text).words);
}

function onlyEnglish(text: string): string {
  const label = JSON.parse(text);
  return JSON.stringify({ ...label, words: { en: label.words.en } });
}

/** Runs something of the bundle in a new tab, once the computer is calm. */
async function inTab<A, R>(task: (input: A) => R, input: A): Promise<R> {
  await untilCalm();
  const page = await context.newPage();
  try {
    await page.addScriptTag({ content: script });
    return (await page.evaluate(task as (input: unknown) => R, input)) as R;
  } finally {
    await page.close();
  }
}

function columns(name: string, values: readonly string[]): string {
  return name.padEnd(24) + values.map((value) => value.padStart(Math.max(9, value.length + 2))).join('');
}
