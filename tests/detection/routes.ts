/** Every address of content/addresses, parsed and matched: an example is its page, a near miss is none. */
import { compileContent } from '../../content/compiler/compile.ts';
import { readContent } from '../../content/compiler/read.ts';
import { matchPages } from '../../core/detection/page.ts';
import { parseRoute } from '../../core/detection/route.ts';
import { type Expected, judge, type Result } from './judge.ts';

const { addresses, table } = compileContent(readContent());

export function judgeRoutes(): Result[] {
  return [...addresses.values()].flatMap(({ examples, nearMisses }) => [
    ...Object.entries(examples).flatMap(([page, list]) => list.flatMap(({ url }) => judgeUrl(url, [page]))),
    ...nearMisses.flatMap(({ url }) => judgeUrl(url, [])),
  ]);
}

function judgeUrl(url: string, truth: string[]): Result[] {
  const route = parseRoute(url, table);
  const expected: Expected[] = [{ thing: url, truth }];
  return judge(expected, new Map([[url, new Set(route ? matchPages(route, table) : [])]]));
}
