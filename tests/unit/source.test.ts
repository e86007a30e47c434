// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasSyncNotice, readSource, readSyncFact } from '../../core/detection/source.ts';
import {
  detailsPane,
  draw,
  layOut,
  m365,
  m365Table,
  NOTICE,
  one,
  type Row,
  readersOf,
  resetDone,
  resetForm,
  sceneOf,
  usersList,
} from './fixtures.ts';

const rule = m365.source;
if (!rule) throw new Error('no source rule for these tests');
const { labels } = m365Table;

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

beforeEach(() => {
  layOut();
  draw('');
});
afterEach(() => vi.restoreAllMocks());

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
  const notice = (...closed: Element[]) => hasSyncNotice(document, rule, closed);
  test.each([
    ['in a bar', detailsPane('Hugo', NOTICE)],
    ['in a paragraph', `<div role="dialog"><p>${NOTICE}</p></div>`],
    ['with more around it', `<div role="dialog"><p>\ue946 ${NOTICE} Learn more</p></div>`],
    ['in a bar of Fluent 9', `<div role="dialog"><div class="fui-MessageBar"><div>${NOTICE}</div></div></div>`],
    ['in a status', `<div role="dialog"><div role="status">${NOTICE}</div></div>`],
    ['in a plain text without any role', `<div role="dialog"><div><div>${NOTICE}</div></div></div>`],
    ['in a bar, split by a link', detailsPane('Hugo', NOTICE.replace('local Active', 'local <a href="#">Active</a>'))],
    ['plain, with a link behind it', `<div role="dialog"><p>${NOTICE.replace('through', '<a>through</a>')}</p></div>`],
    ['plain, behind a name', `<div role="dialog"><p><b>Hugo</b>: ${NOTICE}</p></div>`],
  ])('is found %s', (_name, html) => {
    draw(html);
    expect(notice()).toBe(true);
  });

  test.each([
    ['no pane is open', `<p>${NOTICE}</p>`],
    ['it says something else', detailsPane('Hugo', 'This user is blocked.')],
    ['it says half of it', detailsPane('Hugo', NOTICE.slice(0, 40))],
    ['it is within a long text', `<div role="dialog"><p>${NOTICE} ${'x'.repeat(800)}</p></div>`],
    ['it is typed', `<div role="dialog"><textarea>${NOTICE}</textarea></div>`],
    ['there is none', detailsPane('Adele')],
  ])('is not found where %s', (_name, html) => {
    draw(html);
    expect(notice()).toBe(false);
  });
});

describe('a pane that is closed to reading', () => {
  const SECRET = 'Xob48217-Kuv93356-Wap11902-Tul48215';
  test.each([
    ['in a bar', `<div class="ms-MessageBar"><span>${NOTICE}</span></div>`],
    ['plain', `<p>${NOTICE}</p>`],
  ])('is not asked for the notice: %s', (_name, html) => {
    draw(`<div role="dialog" id="closed"><div role="dialog">${html}</div></div>`);
    expect(hasSyncNotice(document, rule, [one('#closed')])).toBe(false);
    expect(hasSyncNotice(document, rule, [one('#closed div')])).toBe(false);
    expect(hasSyncNotice(document, rule)).toBe(true);
  });

  test.each([
    ['a short text', '<p id="secret">Xob48217</p>'],
    ['a long text', `<p id="secret">${SECRET}</p>`],
    ['a text of a bar', `<div class="ms-MessageBar"><span id="secret">Xob48217</span></div>`],
  ])('is not read at all: %s', (_name, html) => {
    draw(`<div role="dialog"><div role="dialog" id="closed">${html}</div></div>`);
    const secret = one('#secret').firstChild as Node;
    expect(readersOf(secret, () => hasSyncNotice(document, rule, [one('#closed')]))).toEqual([]);
  });

  test('nor is a short plain text of any pane', () => {
    draw(`<div role="dialog"><p id="secret">Xob48217</p><p>${NOTICE}</p></div>`);
    expect(readersOf(one('#secret').firstChild as Node, () => hasSyncNotice(document, rule))).toEqual([]);
  });
});

describe('what the page says of the user it shows', () => {
  const fact = (page = 'm365/users') => readSyncFact(sceneOf(page));
  const state = () => fact().map((seen) => (seen.why ? `${seen.state}: ${seen.why}` : `${seen.state} by ${seen.way}`));
  const clara: Row = { ...adele, name: 'Clara Cloud', address: 'clara@contoso.example' };
  test.each<[string, string, readonly string[]]>([
    ['the notice', 'yes by 0', [usersList([]), detailsPane('Hugo', NOTICE)]],
    ['the notice over a ticked row', 'yes by 0', [usersList([tick(adele)]), detailsPane('Hugo', NOTICE)]],
    ['a ticked row', 'yes by 1', [usersList([tick(hugo), adele])]],
    ['a ticked row', 'no by 1', [usersList([hugo, tick(adele)])]],
    ['ticked rows that say the same', 'no by 1', [usersList([hugo, tick(adele), tick(clara)])]],
    [
      'a ticked row of a list that is not drawn as a whole',
      'unknown: more-rows',
      [usersList([tick(adele)], 'Sync status', 300)],
    ],
    ['a synced row of such a list', 'yes by 1', [usersList([tick(hugo)], 'Sync status', 300)]],
    ['ticked rows that do not', 'unknown: mixed', [usersList([tick(hugo), tick(adele)])]],
    ['a ticked row that says nothing', 'unknown: unknown-words', [usersList([tick({ name: 'A', address: 'a@b' })])]],
    ['such a row beside another', 'unknown: mixed', [usersList([tick(hugo), tick({ name: 'A', address: 'a@b' })])]],
    ['words that nobody knows', 'unknown: unknown-words', [usersList([tick({ ...hugo, sync: 'I skyen' })])]],
    ['no ticked row', 'unknown: no-row', [usersList([hugo, adele])]],
    ['a row that is parked', 'unknown: no-row', [`<div data-drawn="parked">${usersList([tick(hugo)])}</div>`]],
    ['no column', 'unknown: no-column', [usersList([tick(hugo)], null)]],
    ['a pane without the notice', 'unknown: no-row', [usersList([hugo]), detailsPane('Adele')]],
    ['nothing', 'unknown: not-shown', ['']],
  ])('%s: %s', (_name, wanted, parts) => {
    draw(...parts);
    expect(state()).toEqual([wanted]);
  });

  test('an open details pane may be about another user than the ticked row', () => {
    draw(usersList([tick(hugo)]), detailsPane('Clara'));
    const route = { portal: 'm365', path: 'users', pane: 'UserDetails' };
    expect(readSyncFact(sceneOf('m365/users/user', { route }))).toMatchObject([{ state: 'unknown', why: 'not-shown' }]);
  });

  test('rows that were recycled are read anew', () => {
    draw(usersList([tick(hugo)]));
    expect(state()).toEqual(['yes by 1']);
    for (const name of ['title', 'aria-label']) one('i[role=img]').setAttribute(name, CLOUD);
    expect(state()).toEqual(['no by 1']);
    one('[data-automationid=DetailsRow]').setAttribute('aria-selected', 'false');
    expect(state()).toEqual(['unknown: no-row']);
  });

  test('only where there are users', () => {
    draw(detailsPane('Hugo', NOTICE));
    expect(fact('m365/users/user/mail')).toHaveLength(1);
    expect(fact('m365/deleted-users')).toEqual([]);
    expect(fact('entra/user')).toEqual([]);
  });

  test('and no secret of the pane that has reset a password', () => {
    draw(usersList([tick(hugo)]), resetDone());
    expect(readersOf(one('#secret').firstChild as Node, () => fact())).toEqual([]);
  });
});

test('a typed password is not read for the source', () => {
  draw(usersList([hugo]), resetForm({ about: aboutHugo }));
  const field = one('#p1');
  expect(readersOf(field, () => readSource(document, one('#reset'), rule, labels))).toEqual([]);
});
