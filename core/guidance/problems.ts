import type { Finding } from '../detection/match.ts';
import { codesOnPage } from './page-codes.ts';

/** What the badge counts: refusals, missing items, warnings, explained controls and errors; not topics of the whole page. */
export function countProblems(findings: readonly Finding[], facts?: Parameters<typeof codesOnPage>[0]): number {
  const seen = findings.filter(({ show }) => show !== undefined).map(({ topic, at }) => `${topic} ${at}`);
  return new Set(seen).size + codesOnPage(facts).length;
}
