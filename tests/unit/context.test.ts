import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultContext, type PageContext, readContext } from '../../platform/extension/context.ts';

const full: PageContext = {
  nav: 1,
  portal: 'entra',
  page: 'entra/user',
  muted: ['reset-refused'],
  profile: { synced: 'all', writeback: 'on', signIn: 'managed' },
  warned: true,
  reading: 'nb',
  shortcut: 'Alt+Shift+L',
  canOpenPanel: true,
};

test.each([
  ['with everything', full],
  ['with the least', defaultContext],
])('a context %s is taken as it is', (_name, context) => {
  expect(readContext(structuredClone(context))).toEqual(context);
});

describe('a wrong shape is no context', () => {
  const OPTIONAL = ['portal', 'page', 'shortcut'];
  test.each(Object.keys(full))('%s of any other kind', (key) => {
    const kind = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);
    const right = kind(full[key as keyof PageContext]);
    const other = fc
      .anything()
      .filter((value) => kind(value) !== right && !(value === undefined && OPTIONAL.includes(key)));
    fc.assert(fc.property(other, (value) => readContext({ ...full, [key]: value }) === undefined));
  });

  test.each<[string, object]>([
    ['a navigation that is no number', { nav: Number.NaN }],
    ['a navigation without end', { nav: Number.POSITIVE_INFINITY }],
    ['a muted topic that is no text', { muted: ['a', 1] }],
    ['no profile', { profile: null }],
    ['a profile with a hole', { profile: { synced: 'all', writeback: 'on' } }],
    ['a profile that is no text', { profile: { ...full.profile, signIn: {} } }],
  ])('%s', (_name, change) => {
    expect(readContext({ ...full, ...change })).toBeUndefined();
  });

  test('whatever else is sent: it never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
        (value) => readContext(value) === undefined,
      ),
    );
    const parts = fc.record(
      {
        nav: fc.anything(),
        muted: fc.anything(),
        profile: fc.anything(),
        warned: fc.boolean(),
        reading: fc.string(),
        canOpenPanel: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(parts, (value) => void readContext(value)));
  });
});
