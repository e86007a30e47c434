import type { Finding } from '../detection/match.ts';

/** What the badge counts: refusals, missing items, warnings and explained controls; not topics of the whole page. */
export function countProblems(findings: readonly Finding[]): number {
  return new Set(findings.filter(({ show }) => show !== undefined).map(({ topic, at }) => `${topic} ${at}`)).size;
}
