import { CODE, NUMBER } from './code-forms.ts';
import { findAny } from './find-all.ts';
import { columnKey } from './lists.ts';
import { messagesIn } from './messages.ts';
import { isWithin, type Scene, type Seen } from './seen.ts';
import { isOnScreen } from './visible.ts';

/** More than these on one page help nobody. */
const MOST = 5;
const MOST_CELLS = 200;

/**
 * The error codes in the portal's messages, and in the column that holds nothing else, one fact each: a code says nothing of
 * a person. The texts that they stand in are dropped.
 */
export function readCodes(scene: Scene): Seen[] {
  const { root, portal, page, table } = scene;
  const rule = portal.codes;
  if (!rule || !isWithin(page, rule.pages)) return [];
  const said = messagesIn(scene).flatMap(([message, text]) => (isOnScreen(message) && text.match(CODE)) || []);
  const column = rule.column && columnKey(root, rule.column, table.labels);
  const cells = column ? findAny(root, `[data-automation-key="${CSS.escape(column)}"]`, MOST_CELLS) : [];
  const numbers = cells.map((cell) => (isOnScreen(cell) && cell.textContent?.trim()) || '');
  const codes = new Set([...said, ...numbers.filter((number) => NUMBER.test(number))]);
  return [...codes].slice(0, MOST).map((code) => ({ kind: 'fact', id: `code:${code}`, state: 'seen', way: 0 }));
}
