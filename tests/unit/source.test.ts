// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { hasSyncNotice, readSource } from '../../core/detection/source.ts';
import { detailsPane, draw, labels, m365, NOTICE, one, type Row, readersOf, resetForm, usersList } from './fixtures.ts';

const rule = m365.source;
if (!rule) throw new Error('no source rule for these tests');

const SYNCED = 'Synced from on-premises';
const CLOUD = 'In cloud';
const hugo: Row = { name: 'Hugo Hybrid', address: 'hugo@contoso.example', sync: SYNCED };
const adele: Row = { name: 'Adele Cloud', address: 'adele@contoso.example', sync: CLOUD };
const tick = (row: Row): Row => ({ ...row, ticked: true });
const aboutHugo = ['Hugo Hybrid', 'hugo@contoso.example'];
const aboutAdele = ['Adele Cloud', 'adele@contoso.example'];

function read(about: readonly string[], rows: readonly Row[], header: string | null = 'Sync status') {
  draw(usersList(rows, header), resetForm({ about }));
  return readSource(document, one('#reset'), rule as NonNullable<typeof rule>, labels);
}

beforeEach(() => draw(''));

describe('one user: the row of the pane says where they come from', () => {
  test.each<[string, string, readonly string[], readonly Row[], string?]>([
    ['a synced user', 'synced', aboutHugo, [adele, hugo]],
    ['a cloud user', 'cloud', aboutAdele, [adele, hugo]],
    [
      'a column named as in 2020',
      'synced',
      aboutHugo,
      [adele, { ...hugo, sync: 'Synced with Active Directory' }],
      'Sync type',
    ],
    ['a French column with English words', 'synced', aboutHugo, [hugo], 'État de synchronisation'],
    ['Japanese', 'synced', aboutHugo, [{ ...hugo, sync: 'オンプレミスからの同期' }], '同期の状態'],
    ['the name only, in the pane', 'synced', ['Hugo Hybrid'], [adele, hugo]],
    ['the address only, in the pane', 'synced', ['hugo@contoso.example'], [adele, hugo]],
    ['the address in other letter case', 'synced', ['HUGO@contoso.example'], [hugo]],
    ['a list without a column of addresses', 'synced', aboutHugo, [{ name: 'Hugo Hybrid', sync: SYNCED }]],
    ['another row that is ticked', 'synced', aboutHugo, [tick(adele), hugo]],
    [
      'several other rows that are ticked',
      'cloud',
      aboutAdele,
      [tick(hugo), tick({ ...hugo, name: 'Ida', address: 'ida@contoso.example' }), adele],
    ],
    [
      'a namesake with another address',
      'synced',
      aboutHugo,
      [{ ...hugo, address: 'hugo2@contoso.example', sync: CLOUD }, hugo],
    ],
    [
      'two rows of one name with one answer',
      'synced',
      ['Hugo Hybrid'],
      [hugo, { ...hugo, address: 'hugo2@contoso.example' }],
    ],
  ])('%s: %s', (_name, source, about, rows, header) => {
    expect(read(about, rows, header)).toEqual({ source });
  });
});

describe('one user: without a positive sign the answer is unknown, never "cloud"', () => {
  test.each<[string, readonly string[], readonly Row[], (string | null)?]>([
    ['no such column', aboutHugo, [hugo], null],
    ['a column in a language that is not known', aboutHugo, [hugo], 'Synkroniseringsstatus'],
    ['an empty cell', aboutAdele, [{ name: 'Adele Cloud', address: 'adele@contoso.example' }]],
    ['a word in a language that is not known', aboutAdele, [{ ...adele, sync: 'I skyen' }]],
    ['a word that only holds a known one', aboutAdele, [{ ...adele, sync: 'Not in cloud' }]],
    ['no row of that user', aboutHugo, [adele]],
    ['no rows', aboutHugo, []],
    ['a pane that names nobody', [], [adele, hugo]],
    ['a pane that names nobody over a ticked row', [], [tick(adele)]],
    ['only a namesake with another address', aboutAdele, [{ ...adele, address: 'adele2@contoso.example' }]],
    [
      'two rows of one name with different answers',
      ['Hugo Hybrid'],
      [hugo, { ...hugo, address: 'hugo2@contoso.example', sync: CLOUD }],
    ],
    [
      'two rows of one name of which one says nothing',
      ['Adele Cloud'],
      [adele, { name: 'Adele Cloud', address: 'a2@contoso.example' }],
    ],
  ])('%s', (_name, about, rows, header) => {
    expect(read(about, rows, header)).toEqual({ source: 'unknown' });
  });

  test('a cell that says both', () => {
    draw(usersList([hugo]), resetForm({ about: aboutHugo }));
    one('[role=gridcell] i[role=img]').after(`${CLOUD}`);
    one('[role=gridcell] i[role=img]').parentElement?.setAttribute('title', CLOUD);
    expect(readSource(document, one('#reset'), rule, labels)).toEqual({ source: 'unknown' });
  });
});

test('rows that were recycled are read anew', () => {
  expect(read(aboutHugo, [hugo])).toEqual({ source: 'synced' });
  const set = (selector: string, text: string) => {
    one(selector).textContent = text;
  };
  set('[data-automation-key=DisplayName] span', 'Adele Cloud');
  set('[data-automation-key=Username]', 'adele@contoso.example');
  expect(readSource(document, one('#reset'), rule, labels)).toEqual({ source: 'unknown' });
  one('i[role=img]').setAttribute('title', CLOUD);
  one('i[role=img]').setAttribute('aria-label', CLOUD);
  set('#reset p', 'Adele Cloud');
  set('#reset p + p', 'adele@contoso.example');
  expect(readSource(document, one('#reset'), rule, labels)).toEqual({ source: 'cloud' });
});

describe('several users: at least how many of them are synced', () => {
  const ida: Row = { ...adele, name: 'Ida Cloud', address: 'ida@contoso.example' };
  const { sync: _, ...nobody } = { ...adele, name: 'Nobody Knows', address: 'nobody@contoso.example' };
  test.each<[string, readonly Row[], object]>([
    ['synced and cloud', [tick(hugo), tick(adele), ida], { source: 'synced', bulk: { selected: 2, synced: 1 } }],
    [
      'all that can be seen cloud',
      [hugo, tick(adele), tick(ida)],
      { source: 'unknown', bulk: { selected: 2, synced: 0 } },
    ],
    [
      'cloud and one that says nothing',
      [tick(adele), tick(nobody)],
      { source: 'unknown', bulk: { selected: 2, synced: 0 } },
    ],
    [
      'synced and one that says nothing',
      [tick(hugo), tick(nobody)],
      { source: 'synced', bulk: { selected: 2, synced: 1 } },
    ],
  ])('%s', (_name, rows, seen) => {
    expect(read([], rows)).toEqual(seen);
    expect(
      read(
        rows.filter(({ ticked }) => ticked).map(({ name }) => name),
        rows,
      ),
    ).toEqual(seen);
  });

  test('nothing is known without the column', () => {
    const bulk = { selected: 2, synced: 0 };
    expect(read([], [tick(hugo), tick(adele)], null)).toEqual({ source: 'unknown', bulk });
  });
});

describe('the notice in the details of a user', () => {
  const notice = () => hasSyncNotice(document, rule, labels);
  test.each([
    ['in a bar', detailsPane('Hugo', NOTICE)],
    ['in a paragraph', `<div role="dialog"><p>${NOTICE}</p></div>`],
    ['with more around it', `<div role="dialog"><p>\ue946 ${NOTICE} Learn more</p></div>`],
    ['in a bar of Fluent 9', `<div role="dialog"><div class="fui-MessageBar"><div>${NOTICE}</div></div></div>`],
  ])('is found %s', (_name, html) => {
    draw(html);
    expect(notice()).toBe(true);
  });

  test.each([
    ['no pane is open', `<p>${NOTICE}</p>`],
    ['it says something else', detailsPane('Hugo', 'This user is blocked.')],
    ['it says half of it', detailsPane('Hugo', NOTICE.slice(0, 60))],
    ['it is within a long text', `<div role="dialog"><p>${NOTICE} ${'x'.repeat(400)}</p></div>`],
    ['there is none', detailsPane('Adele')],
  ])('is not found where %s', (_name, html) => {
    draw(html);
    expect(notice()).toBe(false);
  });
});

test('a typed password is not read for the source', () => {
  draw(usersList([hugo]), resetForm({ about: aboutHugo }));
  const field = one('#p1');
  expect(readersOf(field, () => readSource(document, one('#reset'), rule, labels))).toEqual([]);
});
