/**
 * Takes one defence after the other out of a copy of the sources and expects its test to fail: a test that cannot fail
 * shows nothing. `npm run test:defences -- T1 storage` takes those whose row, words or test hold one of the names.
 */

import { say } from '../kit/steps.ts';
import { must } from '../release/run.ts';
import { copySources } from './copy.ts';
import type { Defence } from './defence.ts';
import { faults } from './faults.ts';
import { isInBrowser, isInFirefox, type Outcome, runTests } from './run-tests.ts';
import { threats } from './threats.ts';
import { judge, outcomesOf, type Verdict } from './verdict.ts';

const names = process.argv.slice(2).map((name) => name.toLowerCase());
const isNamed = ({ row, out, spec, test }: Defence) =>
  names.length === 0 ||
  names.some((name) =>
    // T1 is not part of T11.
    /^t\d+$/.test(name) ? row.toLowerCase() === name : [row, out, spec, test].join('\n').toLowerCase().includes(name),
  );
const chosen = [...threats, ...faults].filter(isNamed);

const isOfBuild = ({ spec }: Defence) => spec.startsWith('tests/built/');
const copy = await copySources();
const build = (target: string) => must('wxt', ['build', '-b', target, '--mv3'], { cwd: copy.folder });

/** Builds what the tests of these defences look at. */
async function buildAll(): Promise<void> {
  await must('wxt', ['prepare'], { cwd: copy.folder });
  if (chosen.some((one) => isInBrowser(one) || isOfBuild(one))) await build('chrome');
  if (chosen.some(isOfBuild)) await build('edge');
  if (chosen.some((one) => isInFirefox(one) || isOfBuild(one))) await build('firefox');
  if (!chosen.some((one) => isInBrowser(one) || isInFirefox(one))) return;
  await must('vite', ['build', '--config', 'tests/practice-portal/vite.config.ts', '--logLevel', 'warn'], {
    cwd: copy.folder,
  });
}

const firstLines = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 600);

async function takeOut(defence: Defence): Promise<Verdict> {
  return copy.edited(defence.edits, async () => {
    try {
      if (isInBrowser(defence) || isOfBuild(defence)) await build('chrome');
      if (isInFirefox(defence)) await build('firefox');
    } catch (error) {
      return { is: 'did not build', says: firstLines(error) };
    }
    try {
      return judge(defence, await runTests(copy.folder, [defence]));
    } catch (error) {
      return { is: 'did not run', says: firstLines(error) };
    }
  });
}

/** @returns the tests that are not green as things stand */
function notGreen(outcomes: readonly Outcome[]): string[] {
  return chosen.flatMap((defence) => {
    const own = outcomesOf(defence, outcomes);
    const name = `${defence.spec}: ${defence.test}`;
    if (own.length === 0) return `${name}\n  did not run`;
    return own.filter(({ is }) => is === 'failed').map(({ says }) => `${name}\n  ${says.slice(0, 600)}`);
  });
}

function print({ row, out, spec, test, says: wanted }: Defence, { is, says }: Verdict): void {
  const indent = ' '.repeat(17);
  say(`${row}\n  ${is.padEnd(13)}  ${out}`);
  say(`${indent}${spec}: ${test}`);
  const lines = says.split('\n').filter((line) => (is === 'seen red' ? line.includes(wanted) : line.trim()));
  for (const line of lines.slice(0, is === 'seen red' ? 1 : 12)) say(`${indent}> ${line.trim().slice(0, 160)}`);
}

async function main(): Promise<boolean> {
  if (chosen.length === 0) throw new Error(`No defence is named ${names.join(' or ')}.`);
  say(`${chosen.length} defences, in ${copy.folder}. First their tests, with nothing taken out.`);
  await buildAll();
  const wrong = notGreen(await runTests(copy.folder, chosen));
  if (wrong.length > 0) throw new Error(`Not green before anything is taken out:\n${[...new Set(wrong)].join('\n')}`);
  say('They are green.\n');
  let red = 0;
  for (const defence of chosen) {
    const verdict = await takeOut(defence);
    print(defence, verdict);
    if (verdict.is === 'seen red') red++;
  }
  say(`\n${red} of ${chosen.length} were seen red.`);
  return red === chosen.length;
}

const isGood = await main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  return false;
});
await copy.remove();
process.exitCode = isGood ? 0 : 1;
