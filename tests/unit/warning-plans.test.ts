// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Route } from '../../core/detection/route.ts';
import { type Profile, unknownProfile } from '../../core/guidance/profile.ts';
import type { Sight } from '../../entrypoints/overlay/contract.ts';
import { warningPlans } from '../../entrypoints/watcher/warning-plans.ts';
import { defaultContext } from '../../platform/extension/context.ts';
import {
  detailsPane,
  draw,
  entraTable,
  GUID,
  layOut,
  lookAt,
  m365Table,
  NOTICE,
  one,
  type Row,
  readersOf,
  resetDone,
  resetForm,
  usersList,
} from './fixtures.ts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const list: Route = { portal: 'm365', path: 'users', pane: '' };
const details: Route = { portal: 'm365', path: 'users', pane: 'UserDetails', userId: GUID };
const hugo: Row = { name: 'Hugo Hybrid', address: 'hugo@contoso.example', sync: 'Synced from on-premises' };
const adele: Row = { name: 'Adele Cloud', address: 'adele@contoso.example', sync: 'In cloud' };
const aboutHugo = { about: ['Hugo Hybrid', 'hugo@contoso.example'] };
const aboutAdele = { about: ['Adele Cloud', 'adele@contoso.example'] };

interface Now {
  readonly route?: Route;
  readonly profile?: Partial<Profile>;
  readonly warned?: boolean;
}

/** One watcher's life on a page of the Microsoft 365 admin center. */
function watcher() {
  const plans = warningPlans(m365Table);
  return ({ route = list, profile = {}, warned = false }: Now = {}): Sight[] => {
    const seen = lookAt(route.pane ? 'm365/users/user' : 'm365/users').sightings;
    const visible = seen.filter(
      (one): one is typeof one & Pick<Sight, 'show' | 'anchor'> => !!one.show && !!one.anchor,
    );
    return plans(visible, route, { ...defaultContext, profile: { ...unknownProfile, ...profile }, warned });
  };
}
const said = (sights: readonly Sight[]) =>
  sights.map(({ show, plan }) => `${show} ${plan?.loud ? 'loud' : 'quiet'} ${plan?.reasons.join(' ')}`);

describe('over the list', () => {
  test.each<[string, readonly Row[], Parameters<typeof resetForm>[0], Now, readonly string[]]>([
    ['a synced user', [hugo, adele], aboutHugo, {}, ['warning loud synced do-unknown']],
    ['a synced user, later in the session', [hugo], aboutHugo, { warned: true }, ['warning quiet synced do-unknown']],
    ['a cloud user', [hugo, adele], aboutAdele, {}, []],
    ['a user of whom nothing is known', [], aboutHugo, {}, ['warning quiet unknown']],
    [
      'such a user where all are synced',
      [],
      aboutHugo,
      { profile: { synced: 'all', writeback: 'on' } },
      ['warning loud synced-by-organisation do-entra'],
    ],
    ['such a user where none is', [], aboutHugo, { profile: { synced: 'none' } }, []],
    [
      'several',
      [
        { ...hugo, ticked: true },
        { ...adele, ticked: true },
      ],
      {},
      {},
      ['warning loud bulk bulk-do'],
    ],
  ])('%s', (_name, rows, form, now, wanted) => {
    draw(usersList(rows), resetForm(form));
    expect(said(watcher()(now))).toEqual(wanted);
  });
});

describe("over the details of a user, the details' own notice counts", () => {
  test('for the pane that is opened later, though the notice has gone', () => {
    const watch = watcher();
    draw(detailsPane('Hugo Hybrid', NOTICE));
    expect(watch({ route: details })).toEqual([]);
    draw(resetForm());
    expect(said(watch({ route: details }))).toEqual(['warning loud synced do-unknown']);
  });

  test('but not for another user', () => {
    const watch = watcher();
    draw(detailsPane('Hugo Hybrid', NOTICE));
    watch({ route: details });
    draw(resetForm());
    const other = { ...details, userId: GUID.replace('1', '2') };
    expect(said(watch({ route: other }))).toEqual(['warning quiet unknown']);
    expect(said(watch({ route: list }))).toEqual(['warning quiet unknown']);
  });

  test('not against the row of the user, and not for several', () => {
    const watch = watcher();
    draw(usersList([adele]), detailsPane('Adele Cloud', NOTICE), resetForm(aboutAdele));
    expect(watch({ route: details })).toEqual([]);
    const silent = { name: 'A B', address: 'ab@contoso.example', ticked: true };
    draw(
      usersList([silent, { ...silent, name: 'C D', address: 'cd@contoso.example' }]),
      detailsPane('X', NOTICE),
      resetForm(),
    );
    expect(said(watch({ route: details }))).toEqual(['warning quiet bulk-unknown']);
  });

  test('a user whom the address calls by name is another one than the next', () => {
    const watch = watcher();
    const { userId: _, ...named } = details;
    draw(usersList([]), detailsPane('Hugo Hybrid', NOTICE));
    watch({ route: { ...named, userName: 'hugo.hybrid@contoso.example' } });
    draw(usersList([]), resetForm());
    const said = watch({ route: { ...named, userName: 'clara.cloud@contoso.example' } });
    expect(said.map(({ plan }) => plan?.reasons)).toEqual([['unknown']]);
  });
});

describe('an alert', () => {
  test('stays one for as long as its pane is open, though it made the tab a warned one', () => {
    const watch = watcher();
    draw(usersList([hugo]), resetForm(aboutHugo));
    expect(said(watch())).toEqual(['warning loud synced do-unknown']);
    expect(said(watch({ warned: true }))).toEqual(['warning loud synced do-unknown']);
    draw(usersList([hugo]), resetForm(aboutHugo));
    expect(said(watch({ warned: true }))).toEqual(['warning quiet synced do-unknown']);
  });

  test('follows the profile while its pane is open', () => {
    const watch = watcher();
    draw(resetForm());
    expect(said(watch())).toEqual(['warning quiet unknown']);
    expect(said(watch({ profile: { synced: 'all' } }))).toEqual(['warning loud synced-by-organisation do-unknown']);
    expect(watch({ profile: { synced: 'none' } })).toEqual([]);
  });
});

describe('after the reset', () => {
  test.each<[string, Parameters<typeof resetForm>[0], Now, readonly string[]]>([
    ['of a synced user: what is true now', aboutHugo, {}, ['note quiet done do-unknown']],
    ['of a cloud user: nothing', aboutAdele, {}, []],
    ['of a user nobody knows: nothing', { about: ['Ida'] }, {}, []],
    [
      'of such a user where all are synced: what is true now',
      { about: ['Ida'] },
      { profile: { synced: 'all' } },
      ['note quiet done do-unknown'],
    ],
  ])('%s', (_name, form, now, wanted) => {
    const watch = watcher();
    draw(usersList([hugo, adele]), resetForm(form));
    watch(now);
    draw(usersList([hugo, adele]), resetDone());
    expect(said(watch({ ...now, warned: true }))).toEqual(wanted);
  });

  test('of a user whose pane was not seen: nothing', () => {
    draw(resetDone());
    expect(watcher()()).toEqual([]);
  });

  test('what was seen of one user says nothing of another', () => {
    const watch = watcher();
    draw(usersList([hugo]), resetForm(aboutHugo));
    watch({ route: details });
    draw(resetDone());
    expect(watch({ route: { ...details, userId: GUID.replace('1', '2') } })).toEqual([]);
  });
});

describe('the temporary password is never read', () => {
  const steps = [
    ['over the list', list, usersList([hugo])],
    ['over the details of a synced user', details, detailsPane('Hugo Hybrid', NOTICE)],
    ['over the details of another user', details, detailsPane('Adele Cloud')],
  ] as const;
  test.each(steps)('%s', (_name, route, behind) => {
    const watch = watcher();
    draw(behind, resetForm(aboutHugo));
    watch({ route });
    draw(behind, resetDone());
    expect(readersOf(one('#secret'), () => watch({ route, warned: true }))).toEqual([]);
  });

  test('where the note is muted, so that nobody says which pane is open', () => {
    draw(detailsPane('Hugo Hybrid'), resetDone());
    const plans = warningPlans(m365Table);
    expect(readersOf(one('#secret'), () => plans([], details, defaultContext))).toEqual([]);
  });

  test('where the pane stands in a region that tells what is new', () => {
    draw(`<div role="dialog"><div role="status">${resetDone()}</div></div>`);
    expect(readersOf(one('#secret'), () => watcher()({ route: details }))).toEqual([]);
  });

  test('in a language whose heading is not known, in the pane that asked before', () => {
    const watch = watcher();
    draw(detailsPane('Hugo Hybrid'), resetForm({ heading: 'Tilbakestill passord', boxes: ['Opprett'] }));
    watch({ route: details });
    one('#reset .ms-Panel-content').innerHTML = '<h2>Passordet er tilbakestilt</h2><p id="secret">Xob48217</p>';
    expect(readersOf(one('#secret'), () => watch({ route: details }))).toEqual([]);
  });
});

describe('what is shown keeps its surface', () => {
  test('at the same element, and has another at another', () => {
    const watch = watcher();
    draw(resetForm());
    const [first] = watch();
    const [again] = watch();
    draw(resetForm());
    const [other] = watch();
    expect(again?.key).toBe(first?.key);
    expect(other?.key).not.toBe(first?.key);
  });

  test('and a finding of another portal is passed on without a plan', () => {
    draw('<button disabled>Reset password</button>');
    const sights = warningPlans(entraTable)(
      [{ topic: 't', show: 'tooltip', at: 'control:reset-password', anchor: one('button') }],
      undefined,
      defaultContext,
    );
    expect(sights).toMatchObject([{ topic: 't', key: expect.stringContaining('t control:reset-password') }]);
    expect(sights[0]).not.toHaveProperty('plan');
  });
});
