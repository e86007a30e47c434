/** Lists of Fluent's DetailsList: rows are virtualised and recycled, so nothing of them is kept between two looks. */

import { type Answer, UNKNOWN, unknown } from './answer.ts';
import { findAll, findAny } from './find-all.ts';
import { oncePerLook } from './once.ts';
import { isOnScreen } from './visible.ts';
import { codeOf, isNamed, type Labels } from './words.ts';

/** The rows that are drawn in a part of the document. @param which a further selector of theirs */
export function rowsIn(place: ParentNode, which = '', isWanted?: (row: Element) => boolean): readonly Element[] {
  return findAll(place, `[data-automationid=DetailsRow]${which}`, isWanted);
}

/** The key of the column whose header is one of a label's words. Keys and headers are linked by the library. */
export function columnKey(root: ParentNode, label: string, labels: Labels): string | null | undefined {
  const headers = findAll(root, '[role=columnheader][data-item-key]');
  const header = headers.find((cell) => isNamed(cell, label, labels));
  return header?.getAttribute('data-item-key');
}

/** Whether a row's cell says one of these words: as text, as a name for screen readers or as the hover text of an icon. */
export function cellSays(row: Element, column: string, words: readonly string[], labels: Labels): boolean {
  const cell = row.querySelector(`[data-automation-key="${CSS.escape(column)}"]`);
  return !!cell && codesIn(cell).some((code) => words.some((label) => labels[label]?.has(code)));
}

/** Each of a column's values is looked for in the same cells. */
const codesIn = oncePerLook((cell: Element) =>
  [cell, ...findAny(cell, '*', 20)].flatMap((part) =>
    [part.getAttribute('title'), part.getAttribute('aria-label'), part.textContent].map(codeOf),
  ),
);

/** The rows of all lists that are drawn and ticked; a list of an earlier page may stand in the document, parked. */
export function tickedRows(root: ParentNode): readonly Element[] {
  return rowsIn(root, '[aria-selected=true]', isOnScreen);
}

/**
 * What a column says of the ticked rows, where all of them say the same.
 * @param values value -> label ids of its words
 * @returns `no` only of a list that is drawn as a whole: in a virtualised one a ticked row may be out of the document
 */
export function readColumn(
  root: ParentNode,
  label: string,
  values: Readonly<Record<string, readonly string[]>>,
  labels: Labels,
): Answer {
  const rows = tickedRows(root);
  const [row] = rows;
  if (!row) return unknown(rowsIn(root).length > 0 ? 'no-row' : undefined);
  const column = columnKey(root, label, labels);
  if (!column) return unknown('no-column');
  const said = new Set(
    rows.map((one) => {
      const [only = UNKNOWN, other] = Object.keys(values).filter((value) =>
        cellSays(one, column, values[value] ?? [], labels),
      );
      return other ? UNKNOWN : only;
    }),
  );
  const [state = UNKNOWN, other] = said;
  if (other) return unknown('mixed');
  if (state === UNKNOWN) return unknown('unknown-words');
  return state === 'no' && !isWhole(row) ? unknown('more-rows') : { state };
}

/** Whether every row of a list is in the document; the library counts all of them, the header included. */
function isWhole(row: Element): boolean {
  const list = row.closest('[aria-rowcount]');
  return !!list && rowsIn(list).length + 1 >= Number(list.getAttribute('aria-rowcount'));
}
