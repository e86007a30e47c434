import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { build as bundle } from 'vite';
import type { Search } from '../../core/guidance/search.ts';
import type { SearchTexts } from '../../core/guidance/search-entries.ts';
import type { LanguageFile, Topic } from '../../core/guidance/topic.ts';
import { mainWorldOf } from '../kit/world.ts';

declare global {
  var sidelightSearch: { buildSearch(texts: SearchTexts): Search };
}

export interface SearchTimes {
  readonly keys: readonly number[];
  readonly build: readonly number[];
  readonly slices: readonly number[];
  readonly slowest: readonly string[];
}

/** One key after the other; titles, slang, typos, codes, half a word, a pasted sentence, and what is not there. */
const QUERIES = [
  'reset password',
  'why is reset password greyed out',
  'writeback not enabled',
  'pasword expierd',
  'AADSTS7000222',
  '0x80070005',
  'user administrator',
  'on-premises integration',
  'conditional access block',
  'xylophone quark',
  'You do not have the appropriate administrative privilege to reset the password',
];

const TOPICS = 5_000;

/** The search of this code over the texts of a build, and over many more topics made of their words, in the browser. */
export async function timeSearch(
  context: BrowserContext,
  folder: string,
): Promise<{ shipped: SearchTimes; large: SearchTimes }> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, 'content', `${name}.json`), 'utf8'));
  const file = (await read('en')) as LanguageFile;
  const reference = { reference: await read('reference'), texts: await read('reference.en') };
  const page = await context.newPage();
  try {
    const world = await mainWorldOf(page);
    await world.load(await bundledSearch());
    const time = (texts: SearchTexts, rounds: number) => world.run(timeKeys, { texts, queries: QUERIES, rounds });
    return {
      shipped: await time({ file, reference }, 3),
      large: await time({ file: { ...file, topics: makeTopics(file.topics, TOPICS) }, reference }, 1),
    };
  } finally {
    await page.close();
  }
}

/** Runs in the browser: it may use nothing from outside itself. */
function timeKeys({ texts, queries, rounds }: { texts: SearchTexts; queries: readonly string[]; rounds: number }) {
  const clock = <T>(into: number[], task: () => T): T => {
    const start = performance.now();
    const done = task();
    into.push(performance.now() - start);
    return done;
  };
  const [build, slices, keys]: [number[], number[], number[]] = [[], [], []];
  const slow: { query: string; time: number }[] = [];
  clock([], () => globalThis.sidelightSearch.buildSearch(texts));
  const search = clock(build, () => globalThis.sidelightSearch.buildSearch(texts));
  while (clock(slices, () => search.more()));
  for (let round = 0; round <= rounds; round++) {
    for (const query of queries) {
      for (let end = 1; end <= query.length; end++) {
        const typed = query.slice(0, end);
        const taken: number[] = [];
        clock(taken, () => search(typed));
        // The first round warms up.
        if (round === 0) continue;
        keys.push(...taken);
        slow.push({ query: typed, time: taken[0] ?? 0 });
      }
    }
  }
  const slowest = slow.sort((one, other) => other.time - one.time).slice(0, 6);
  return { keys, build, slices, slowest: slowest.map(({ query, time }) => `“${query}” ${time.toFixed(1)} ms`) };
}

async function bundledSearch(): Promise<string> {
  const built = await bundle({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, '../../core/guidance/search.ts'),
        formats: ['iife'],
        name: 'sidelightSearch',
      },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The search was not bundled.');
  return `${chunk.code};globalThis.sidelightSearch = sidelightSearch`;
}

/** Topics that read like the ones there are: each has the words of two, in an order that is always the same. */
function makeTopics(topics: readonly Topic[], count: number): Topic[] {
  let seed = 42;
  const random = (below: number) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const words = topics.flatMap(({ title }) => title.split(/\s+/));
  return Array.from({ length: count }, (_, at) => {
    const [one, other] = [pick(topics), pick(topics)];
    const title = Array.from({ length: 6 + random(5) }, () => pick(words)).join(' ');
    return { ...one, id: `topic-${at}`, title: `${title} ${at}`, answer: other.answer, search: other.search };
  });
}
