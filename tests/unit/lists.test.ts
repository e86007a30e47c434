// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cellSays, columnKey, rowsIn, tickedRows } from '../../core/detection/lists.ts';
import { draw, labels, layOut, one, usersList } from './fixtures.ts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const SYNC = 'on-premises-sync-enabled';

describe('the key of a column', () => {
  const header = (content: string, attributes = 'data-item-key="k"') =>
    `<div role="grid"><div role="columnheader" data-item-key="name">Name</div><div role="columnheader" ${attributes}>${content}</div></div>`;
  test.each([
    ['by its words', header('<span>On-premises sync enabled</span>')],
    ['by its words in German', header('Lokale Synchronisierung aktiviert')],
    ['by its name for screen readers', header('<i></i>', 'data-item-key="k" aria-label="On-premises sync enabled"')],
  ])('is found %s', (_how, html) => {
    draw(html);
    expect(columnKey(document, SYNC, labels)).toBe('k');
  });

  test.each([
    ['for other words', header('Sync')],
    ['without a key', header('On-premises sync enabled', '')],
    ['for a cell that is no header', '<div role="gridcell" data-item-key="k">On-premises sync enabled</div>'],
    ['without a list', ''],
  ])('is not found %s', (_how, html) => {
    draw(html);
    expect(columnKey(document, SYNC, labels)).toBeUndefined();
  });
});

describe('a cell says a word', () => {
  const says = (cell: string, column = 'k', words: readonly string[] = ['yes']) => {
    draw(`<div id="row"><div data-automation-key="other">No</div>${cell}</div>`);
    return cellSays(one('#row'), column, words, labels);
  };
  test.each([
    ['as text', '<div data-automation-key="k">Yes</div>'],
    ['as text of a part', '<div data-automation-key="k"><div><span>Ja</span></div></div>'],
    ['as a hover text', '<div data-automation-key="k"><i title="Yes"></i></div>'],
    ['as a name for screen readers', '<div data-automation-key="k"><i role="img" aria-label="Oui"></i></div>'],
    ['as a hover text of its own', '<div data-automation-key="k" title="Yes">…</div>'],
  ])('%s', (_how, cell) => {
    expect(says(cell)).toBe(true);
  });

  test.each([
    ['that only holds it', '<div data-automation-key="k">Yes, since May</div>'],
    ['in another column', '<div data-automation-key="l">Yes</div>'],
    ['in an empty cell', '<div data-automation-key="k"></div>'],
    ['in no cell', ''],
    ['behind twenty parts', `<div data-automation-key="k">${'<i></i>'.repeat(20)}<i title="Yes"></i></div>`],
  ])('and not one %s', (_how, cell) => {
    expect(says(cell)).toBe(false);
  });

  test('one of several, and none of none', () => {
    expect(says('<div data-automation-key="k">No</div>', 'k', ['yes', 'no'])).toBe(true);
    expect(says('<div data-automation-key="k">No</div>', 'k', [])).toBe(false);
  });
});

describe('the rows that are ticked', () => {
  test('are those that say so and are on screen', () => {
    draw(
      `<div data-drawn="parked">${usersList([{ name: 'Earlier', ticked: true }])}</div>`,
      `<div data-drawn="hidden">${usersList([{ name: 'Hidden', ticked: true }])}</div>`,
      usersList([{ name: 'Hugo' }, { name: 'Adele', ticked: true }]),
      '<div aria-selected="true">no row</div>',
    );
    expect(rowsIn(document)).toHaveLength(4);
    expect(tickedRows(document).map((row) => row.textContent?.trim())).toEqual(['Adele']);
  });
});
