import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { stripVTControlCharacters as plain } from 'node:util';
import { run } from '../release/run.ts';
import type { Defence } from './defence.ts';

/** What became of one test. */
export interface Outcome {
  readonly spec: string;
  readonly title: string;
  readonly is: 'passed' | 'failed' | 'skipped';
  /** What it said when it failed. */
  readonly says: string;
}

type Wanted = Pick<Defence, 'spec' | 'test'>;

/** Whether a test file is Playwright's. */
export const isInBrowser = ({ spec }: Wanted): boolean => spec.endsWith('.spec.ts');
/** Whether it is a job of `npm run test:firefox`. All others are Vitest's. */
export const isInFirefox = ({ spec }: Wanted): boolean => spec.startsWith('tests/firefox/');

/** Playwright's projects by the folder of their tests; `nb` repeats what `en` does. */
const PROJECTS = { e2e: 'en', accessibility: 'accessibility', security: 'security', faults: 'faults' } as const;

/**
 * Runs the wanted tests in a folder, one after the other.
 * @returns one outcome for each test that ran; @throws where a test file could not be read or none was found
 */
export async function runTests(folder: string, wanted: readonly Wanted[]): Promise<readonly Outcome[]> {
  const inBrowser = wanted.filter(isInBrowser);
  const inFirefox = wanted.filter(isInFirefox);
  const inNode = wanted.filter((one) => !isInBrowser(one) && !isInFirefox(one));
  return [
    ...(inBrowser.length > 0 ? await playwright(folder, inBrowser) : []),
    ...(inFirefox.length > 0 ? await firefox(folder, specsOf(inFirefox)[0] ?? '') : []),
    ...(inNode.length > 0 ? await vitest(folder, inNode) : []),
  ];
}

const specsOf = (wanted: readonly Wanted[]) => [...new Set(wanted.map(({ spec }) => spec))];
const anyOf = (wanted: readonly Wanted[]) =>
  [...new Set(wanted.map(({ test }) => test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))].join('|');

/** What Playwright and Vitest call it; one that took too long has failed. */
function endOf(status: string): Outcome['is'] {
  if (status === 'passed') return 'passed';
  return ['failed', 'timedOut', 'interrupted'].includes(status) ? 'failed' : 'skipped';
}

interface Suite {
  readonly file?: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly results: readonly { readonly status: string; readonly errors: readonly { message?: string }[] }[];
    }[];
  }[];
}

async function playwright(folder: string, wanted: readonly Wanted[]): Promise<Outcome[]> {
  const file = join(folder, 'playwright.json');
  const projects = new Set(specsOf(wanted).map((spec) => PROJECTS[spec.split('/')[1] as keyof typeof PROJECTS]));
  const args = [
    'test',
    ...specsOf(wanted),
    ...[...projects].map((project) => `--project=${project}`),
    ...['-g', anyOf(wanted), '--workers=1', '--retries=0', '--reporter=json'],
  ];
  const { suites, errors } = (await reported(file, 'playwright', args, folder)) as {
    readonly suites: readonly Suite[];
    readonly errors: readonly { readonly message?: string }[];
  };
  if (errors.length > 0) throw new Error(plain(errors[0]?.message ?? 'Playwright ended early.'));
  const outcomes = (suite: Suite): Outcome[] => [
    ...(suite.specs ?? []).flatMap(({ title, tests }) =>
      tests.flatMap(({ results }) =>
        results.map(({ status, errors }) => ({
          spec: `tests/${suite.file}`,
          title,
          is: endOf(status),
          says: plain(errors.map(({ message = '' }) => message).join('\n')),
        })),
      ),
    ),
    ...(suite.suites ?? []).flatMap((inner) => outcomes({ ...inner, ...(suite.file && { file: suite.file }) })),
  ];
  return suites.flatMap(outcomes);
}

async function vitest(folder: string, wanted: readonly Wanted[]): Promise<Outcome[]> {
  const file = join(folder, 'vitest.json');
  const args = ['run', ...specsOf(wanted), '-t', anyOf(wanted), '--reporter=json', `--outputFile=${file}`];
  const { testResults } = (await reported(file, 'vitest', args, folder)) as {
    readonly testResults: readonly {
      readonly name: string;
      readonly message: string;
      readonly assertionResults: readonly {
        readonly ancestorTitles: readonly string[];
        readonly title: string;
        readonly status: string;
        readonly failureMessages: readonly string[] | null;
      }[];
    }[];
  };
  for (const { assertionResults, message } of testResults)
    if (assertionResults.length === 0) throw new Error(plain(message) || 'A test file holds no test.');
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status, failureMessages }) => ({
      spec: relative(folder, name),
      title: [...ancestorTitles, title].join(' > '),
      is: endOf(status),
      says: plain((failureMessages ?? []).join('\n')),
    })),
  );
}

/** The jobs come one after the other and are printed as a table: see tests/kit/steps. */
async function firefox(folder: string, spec: string): Promise<Outcome[]> {
  const { all } = await run('node', ['tests/firefox/firefox.ts'], { cwd: folder });
  const rows = [...plain(all).matchAll(/^(\S.*?) {2,}(passed|failed) +(.*)$/gm)];
  if (rows.length === 0) throw new Error(`No job was done in Firefox:\n${plain(all).trim()}`);
  return rows.map(([, title = '', status = '', says = '']) => ({ spec, title, is: endOf(status), says }));
}

/** Runs tests and reads the report that they write. */
async function reported(file: string, command: string, args: readonly string[], cwd: string): Promise<object> {
  await rm(file, { force: true });
  const { all } = await run(command, args, {
    cwd,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, FORCE_COLOR: '0' },
    patience: 1_800_000,
  });
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${command} wrote no report:\n${plain(all).trim().split('\n').slice(-8).join('\n')}`);
  });
  return JSON.parse(text) as object;
}
