// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readRoles } from '../../core/detection/roles.ts';
import { draw, entraTable, layOut, sceneOf } from './fixtures.ts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const GLOBAL = 'Global Administrator';
const HELPDESK = 'Helpdesk Administrator';
const read = (page = 'entra/user/roles') =>
  readRoles(sceneOf(page)).map(({ id, state }) => `${id.replace('role:', '')} ${state}`);

/** Rows of cells: the role, then whatever the page says of it. */
const grid = (rows: readonly (readonly string[])[], attributes = '') =>
  `<div role="grid" ${attributes}><div role="row"><div role="columnheader">Role</div></div>${rows
    .map((cells) => `<div role="row">${cells.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>`)
    .join('')}</div>`;
const tabs = (open: string, ...others: string[]) =>
  `<div role="tablist"><button role="tab" aria-selected="true">${open}</button>${others
    .map((text) => `<button role="tab" aria-selected="false">${text}</button>`)
    .join('')}</div>`;
const ACTIVE = 'Active assignments';
const ELIGIBLE = 'Eligible assignments';

describe('the roles of a user', () => {
  test.each<[string, string[], string]>([
    ['held, where the page does not say which', ['global-administrator held'], grid([[GLOBAL]])],
    ['active, by the name of the list', ['global-administrator active'], grid([[GLOBAL]], `aria-label="${ACTIVE}"`)],
    [
      'eligible, by the heading before it',
      ['global-administrator eligible'],
      `<h3>${ELIGIBLE}</h3>${grid([[GLOBAL]])}`,
    ],
    [
      'eligible, by the heading before what holds it',
      ['global-administrator eligible'],
      `<div role="heading">${ELIGIBLE}</div><div><div>${grid([[GLOBAL]])}</div></div>`,
    ],
    ['eligible, by the tab that is open', ['global-administrator eligible'], tabs(ELIGIBLE, ACTIVE) + grid([[GLOBAL]])],
    ['active, by the tab that is open', ['global-administrator active'], tabs(ACTIVE, ELIGIBLE) + grid([[GLOBAL]])],
    [
      'both, by two headings',
      ['helpdesk-administrator active', 'global-administrator eligible'],
      `<h3>${ACTIVE}</h3>${grid([[HELPDESK]])}<h3>${ELIGIBLE}</h3>${grid([[GLOBAL]])}`,
    ],
    [
      'one role both ways',
      ['global-administrator active', 'global-administrator eligible'],
      `<h3>${ACTIVE}</h3>${grid([[GLOBAL]])}<h3>${ELIGIBLE}</h3>${grid([[GLOBAL]])}`,
    ],
    [
      'several, each once',
      ['helpdesk-administrator held', 'global-administrator held'],
      grid([[HELPDESK], [GLOBAL], [GLOBAL]]),
    ],
    ['as links', ['global-administrator held'], grid([[`<a href="#">${GLOBAL}</a>`]])],
    [
      'behind an icon and an empty cell',
      ['global-administrator held'],
      grid([['', '<i>\ue8d7</i>', `<i>\ue8d7</i> ${GLOBAL}`]]),
    ],
    ['as heads of rows', ['global-administrator held'], grid([[GLOBAL]]).replace('gridcell', 'rowheader')],
    ['in a table', ['global-administrator held'], `<table><tr><td>${GLOBAL}</td><td>Directory</td></tr></table>`],
  ])('%s', (_how, wanted, html) => {
    draw(html);
    expect(read()).toEqual(wanted);
  });
});

describe('nothing is said', () => {
  test.each([
    ['of names in another language', grid([['Globaler Administrator']])],
    ['of a role that does not matter here', grid([['Teams Administrator']])],
    ['of a role of their own that only begins so', grid([['Global Administrator (break glass)']])],
    ['of a name in a text', `<p>${GLOBAL}</p><h2>${GLOBAL}</h2>`],
    ['of a list that nobody sees', `<div data-drawn="hidden">${grid([[GLOBAL]])}</div>`],
    ['of a list of an earlier page that is parked', `<div data-drawn="parked">${grid([[GLOBAL]])}</div>`],
    ['of a list that is empty', grid([])],
    ['of no list', ''],
  ])('%s', (_name, html) => {
    draw(html);
    expect(read()).toEqual([]);
  });

  test('of an expired assignment, nor below any other tab that is not known', () => {
    draw(tabs('Expired assignments', ACTIVE, ELIGIBLE), grid([[GLOBAL]]));
    expect(read()).toEqual([]);
  });

  test('on another page', () => {
    draw(grid([[GLOBAL]]));
    expect(read('entra/user')).toEqual([]);
    expect(read('entra/roles')).toEqual([]);
    expect(read('m365/users')).toEqual([]);
  });
});

describe('what stands beside a role and is named like one is no role', () => {
  test.each([
    ['the user', ['User Administrator', GLOBAL, 'Directory']],
    ['an administrative unit', ['User Administrator', 'Ada', HELPDESK]],
    ['a group, as a link', ['User Administrator', 'Ada', `<a href="#">${HELPDESK}</a>`]],
  ])('%s', (_name, cells) => {
    draw(grid([cells]));
    expect(read()).toEqual(['user-administrator held']);
  });

  test('also beside a role that is not known', () => {
    draw(grid([['Contoso Reader', GLOBAL]]));
    expect(read()).toEqual([]);
  });
});

test('a page of hundreds of cells is not read to its end', () => {
  draw(grid([...Array.from({ length: 400 }, () => ['x']), [GLOBAL]]));
  expect(read()).toEqual([]);
});

test('the roles are looked for by name only in the table that has them', () => {
  expect(Object.keys(entraTable.labels).filter((label) => label.startsWith('role:')).length).toBeGreaterThan(5);
});
