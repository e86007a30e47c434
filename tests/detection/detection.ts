/**
 * `npm run detection`: everything that detection says, held against what is there; only silence may stand between.
 *   node tests/detection/detection.ts [--only=<part>] [--case=<n>[-<n>]] [--windows=<n>]
 * Prints right, wrong and silent. Fails if anything false is said, or if a silence has no reason in silences.json.
 *   routes, labels, messages   pure tables
 *   entra, m365                pages drawn in a real browser with the release build: cases made by pairwise, judged by an
 *                              oracle that knows the practice portal's parameters and nothing of core/detection
 */
import { loadavg } from 'node:os';
import { entra } from './entra.ts';
import { isBroken, type Result } from './judge.ts';
import { judgeLabels } from './labels.ts';
import { m365 } from './m365.ts';
import { judgeMessages } from './messages.ts';
import { printResults } from './print.ts';
import { judgeRoutes } from './routes.ts';
import { runCases } from './run-cases.ts';

const asked = Object.fromEntries(process.argv.slice(2).map((word) => word.replace(/^--/, '').split('='))) as {
  readonly only?: string;
  readonly case?: string;
  readonly windows?: string;
};
const parts: Readonly<Record<string, () => Result[] | Promise<Result[]>>> = {
  routes: judgeRoutes,
  labels: judgeLabels,
  messages: judgeMessages,
  entra: () => runCases('entra', entra, asked),
  m365: () => runCases('m365', m365, asked),
};
if (asked.only && !Object.hasOwn(parts, asked.only))
  throw new Error(`--only is one of ${Object.keys(parts).join(', ')}.`);

const [start, load] = [Date.now(), loadavg()];
const results = new Map<string, Result[]>();
for (const [part, run] of Object.entries(parts)) {
  if (!asked.only || asked.only === part) results.set(part, await run());
}
printResults(results);
const seconds = Math.round((Date.now() - start) / 1000);
console.log(`\n${seconds} s. Load ${load[0]?.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after.`);
process.exitCode = [...results.values()].flat().some(isBroken) ? 1 : 0;
