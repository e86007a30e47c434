/** Pages that no portal draws, made of what portals draw: for property tests. */
import fc from 'fast-check';
import { readContent } from '../../content/compiler/read.ts';
import { foldText } from '../../core/detection/fold.ts';
import { table } from './fixtures.ts';

/** An element, as data: a failing example can be read. */
export interface Part {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (Part | string)[];
}

/** Label id -> its words in all languages, from the files themselves. */
export const words: ReadonlyMap<string, readonly string[]> = new Map(
  [...readContent()].flatMap(([file, text]): [string, string[]][] => {
    const id = /^labels\/(.+)\.json$/.exec(file)?.[1];
    if (id !== undefined) {
      const all = JSON.parse(text).words as Record<string, { text: string }[]>;
      return [[id, Object.values(all).flatMap((some) => some.map((word) => word.text))]];
    }
    if (file !== 'reference/roles.json') return [];
    const { roles } = JSON.parse(text) as { roles: Record<string, { name: string }> };
    return Object.entries(roles).map(([role, { name }]) => [`role:${role}`, [name]]);
  }),
);

/** Whether a text is one of these labels' words: compared as texts, not as the codes of the table. */
export function isOneOf(text: string | null | undefined, ids: readonly string[]): boolean {
  if (!text) return false;
  const folded = foldText(text);
  return ids.some((id) => words.get(id)?.some((word) => foldText(word) === folded));
}

const known = Object.keys(table.labels).filter((id) => words.has(id));
const el = (tag: string, attributes: Record<string, string>, ...children: (Part | string)[]): Part => ({
  tag,
  attributes,
  children,
});

const wordOf = (...ids: string[]) =>
  fc
    .constantFrom(...ids.filter((id) => words.has(id)))
    .chain((id) => fc.constantFrom(...(words.get(id) ?? [])))
    .chain((word) =>
      fc.oneof(
        { weight: 8, arbitrary: fc.constant(word) },
        { weight: 2, arbitrary: fc.constantFrom(` ${word}\u200b`, word.toUpperCase(), `${word}…`) },
        { weight: 1, arbitrary: fc.constantFrom(`${word}x`, word.slice(1), `Not ${word}`, word.slice(0, -1)) },
      ),
    );

const HOSTILE = [
  '',
  ' ',
  '\u202eturned around\u202c',
  'إعادة تعيين كلمة المرور إلى',
  '\ud83d',
  'a\udc00b',
  '<img src=x onerror=alert(1)>',
  '</button><script>x</script>',
  '__proto__',
  'constructor',
  'toString',
  '👩‍👩‍👧‍👦 🧑🏽‍💻',
  'İıſK',
  '\ue73e',
  '\u0000\u0001',
  '"]\\',
  'x'.repeat(50_000),
  'cannot reset this user’s password '.repeat(400),
];

/** Short, and none of the portals' words. */
export const neutral = fc.constantFrom('Lorem', 'ipsum dolor', 'sit amet', '42', 'consectetur', 'é');
const text = fc.oneof(
  neutral,
  fc.constantFrom(...HOSTILE),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  wordOf(...known),
);

const messages = table.portals.flatMap((portal) => portal.messages);
const refusal = fc
  .tuple(
    fc.constantFrom(...messages),
    fc.constantFrom('', 'Sorry. ', 'Hei, '),
    fc.boolean(),
    fc.integer({ max: 9, min: 0 }),
  )
  .map(([{ parts }, before, turned, broken]) => {
    const said = turned ? parts.toReversed() : parts;
    const whole = `${before}${said.join(' of someone who has an ')} in your organisation.`;
    return broken === 0 ? whole.slice(0, whole.length / 2) : whole;
  });

const drawn = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom('parked', 'beyond', 'flat', 'hidden').map((how) => ({ 'data-drawn': how })) },
);
const disabled = fc.constantFrom<Record<string, string>[]>(
  {},
  { 'aria-disabled': 'true' },
  { disabled: '' },
  { class: 'ms-Button is-disabled' },
  { class: 'fxs-button-disabled' },
  { 'aria-disabled': 'false' },
);

const command = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: wordOf('reset-password', 'edit-properties', 'delete') },
      { weight: 1, arbitrary: text },
    ),
    fc.constantFrom('text', 'aria-label', 'title'),
    fc.constantFrom<[string, Record<string, string>]>(
      ['button', { role: 'menuitem' }],
      ['button', {}],
      ['a', { role: 'link' }],
      ['div', { role: 'button' }],
      ['span', {}],
    ),
    disabled,
    drawn,
    fc.constantFrom(
      {},
      {},
      {},
      { 'data-telemetryname': 'Command-ResetPassword' },
      { 'data-telemetryname': 'Command-Reset' },
    ),
  )
  .map(([name, place, [tag, role], off, how, telemetry]) =>
    place === 'text'
      ? el(tag, { ...role, ...off, ...how, ...telemetry }, el('span', { class: 'ms-Button-label' }, name))
      : el(tag, { ...role, ...off, ...how, ...telemetry, [place]: name }),
  );

const bar = fc
  .tuple(
    fc.constantFrom(
      { role: 'menubar' },
      { role: 'toolbar' },
      { class: 'ms-CommandBar' },
      { class: 'fxs-commandBar' },
      {},
    ),
    fc.array(command, { minLength: 1, maxLength: 4 }),
    drawn,
    fc.constantFrom('', '', '', 'ms-CommandBar-overflowButton'),
  )
  .map(([kind, commands, how, overflow]) =>
    el('div', { ...kind, ...how }, ...commands, ...(overflow ? [el('button', { class: overflow }, '…')] : [])),
  );

const menuIds = table.portals.flatMap(({ menus }) =>
  menus.flatMap(({ siblings, telemetry }) => [...siblings, telemetry]),
);
const ownIds = fc.constantFrom(...table.portals.flatMap(({ menus }) => menus.map(({ siblings }) => siblings)));
const menu = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: ownIds },
      { weight: 1, arbitrary: ownIds.chain((ids) => fc.subarray([...ids])) },
      { weight: 1, arbitrary: fc.subarray(menuIds) },
    ),
    fc.oneof(
      { weight: 3, arbitrary: neutral },
      { weight: 1, arbitrary: wordOf('on-premises-integration', 'password-reset') },
    ),
    drawn,
    fc.constantFrom(undefined, '', '', 'searched'),
  )
  .map(([ids, name, how, search]) =>
    el(
      'div',
      { class: 'fxs-menublade', ...how },
      ...(search === undefined ? [] : [el('input', { type: 'search', value: search })]),
      ...ids.map((id) =>
        el('a', { class: 'fxc-menu-item' }, el('div', { 'data-telemetryname': `Menu-${id}` }, 'Lorem')),
      ),
      el('a', { role: 'treeitem' }, name),
    ),
  );

const message = fc
  .tuple(
    fc.constantFrom<Record<string, string>[]>({ role: 'alert' }, { class: 'ms-MessageBar' }, { role: 'status' }, {}),
    fc.oneof({ weight: 4, arbitrary: refusal }, { weight: 1, arbitrary: text }),
    fc.boolean(),
    drawn,
    fc.constantFrom(undefined, undefined, undefined, 'input', 'code'),
  )
  .map(([kind, said, inPane, how, more]) => {
    const own = el('div', { ...kind, ...how }, said, ...(more ? [el(more, {})] : []));
    return inPane ? el('div', { role: 'dialog' }, own) : own;
  });

const pane = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: wordOf('reset-password', 'password-has-been-reset') },
      { weight: 1, arbitrary: text },
    ),
    fc.constantFrom('h2', 'h2', 'span'),
    fc.array(fc.oneof(wordOf('auto-create-password', 'require-password-change'), neutral), { maxLength: 4 }),
    fc.constantFrom(undefined, 'This user is synchronized with your local Active Directory.'),
    drawn,
  )
  .map(([heading, tag, boxes, notice, how]) =>
    el(
      'div',
      { role: 'dialog', ...how },
      el(tag, {}, heading),
      ...boxes.map((name) => el('label', {}, el('input', { type: 'checkbox' }), name)),
      ...(notice ? [el('div', { class: 'ms-MessageBar' }, notice)] : []),
      el('button', {}, heading),
    ),
  );

const answer = fc.oneof(
  wordOf('yes', 'no', 'in-cloud', 'synced-from-on-premises'),
  fc.constantFrom('Microsoft Entra ID', 'Windows Server AD', 'kari_x#EXT#@contoso.onmicrosoft.com', ''),
  text,
);
const property = fc
  .tuple(wordOf('on-premises-sync-enabled', 'source', 'identities', 'user-principal-name'), answer, fc.boolean())
  .map(([name, value, typed]) =>
    el(
      'div',
      { class: 'essentialsItem_1' },
      el('div', { class: 'essentialsLabel_1' }, name),
      el('div', { class: 'essentialsValue_1' }, typed ? el('input', { value: value.slice(0, 99) }) : value),
    ),
  );

const list = fc
  .tuple(
    wordOf('on-premises-sync-enabled', 'sync-status', 'active-assignments', 'eligible-assignments'),
    fc.array(
      fc.tuple(
        answer,
        fc.boolean(),
        fc.oneof(
          { weight: 1, arbitrary: text },
          { weight: 4, arbitrary: wordOf(...known.filter((id) => id.startsWith('role:'))) },
        ),
      ),
      {
        maxLength: 4,
      },
    ),
    fc.constantFrom('DisplayName', 'guess-sync-key'),
    drawn,
    fc.boolean(),
  )
  .map(([name, rows, key, how, whole]) =>
    el(
      'div',
      how,
      el('h3', {}, name),
      el(
        'div',
        { role: 'grid', ...(whole && { 'aria-rowcount': `${rows.length + 1}` }) },
        el('div', { role: 'row' }, el('div', { role: 'columnheader', 'data-item-key': key }, name)),
        ...rows.map(([value, ticked, role]) =>
          el(
            'div',
            { role: 'row', 'data-automationid': 'DetailsRow', 'aria-selected': `${ticked}` },
            el('div', { role: 'gridcell', 'data-automation-key': 'role' }, role),
            el('div', { role: 'gridcell', 'data-automation-key': key }, el('i', { title: value }, value)),
          ),
        ),
      ),
    ),
  );

const loading = fc.constantFrom(el('div', { class: 'ms-Spinner' }), el('div', { 'aria-busy': 'true' }));
const tab = fc
  .tuple(wordOf('active-assignments', 'eligible-assignments'), fc.boolean())
  .map(([name, open]) =>
    el('div', { role: 'tablist' }, el('button', { role: 'tab', 'aria-selected': `${open}` }, name)),
  );

const NAMES = ['role', 'class', 'title', 'aria-label', 'aria-labelledby', 'data-telemetryname', 'type'];
const VALUES = [
  'button',
  'grid',
  'dialog',
  'heading',
  'gridcell',
  'alert',
  'row',
  'menubar',
  'ms-MessageBar',
  'fxs-menublade',
  'x y',
];
const TAGS = [
  'div',
  'span',
  'button',
  'a',
  'li',
  'h2',
  'dt',
  'label',
  'input',
  'textarea',
  'code',
  'nav',
  'table',
  'td',
  'form',
];
/** Any tags with any attributes around any texts; keys and ids stay plain, because happy-dom cannot read escaped ones. */
const wild = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: fc.dictionary(
      fc.constantFrom(...NAMES),
      fc.oneof(
        fc.constantFrom(...VALUES),
        fc.constantFrom(...HOSTILE.filter(({ length }) => length < 40)),
        wordOf(...known),
      ),
      { maxKeys: 3 },
    ),
    children: fc.array(fc.oneof({ maxDepth: 3, withCrossShrink: true }, text, tie('part')), { maxLength: 3 }),
  }),
})).part;

/** Several of a portal's parts, each in a section of its own. */
export const anyPage: fc.Arbitrary<readonly Part[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: bar },
    { weight: 3, arbitrary: menu },
    { weight: 3, arbitrary: message },
    { weight: 3, arbitrary: pane },
    { weight: 2, arbitrary: property },
    { weight: 2, arbitrary: list },
    { weight: 1, arbitrary: tab },
    { weight: 1, arbitrary: wild },
    { weight: 1, arbitrary: loading },
  ),
  { minLength: 1, maxLength: 6 },
);

/** Draws the parts; texts stay texts. @returns the sections */
export function drawParts(parts: readonly Part[]): HTMLElement[] {
  const sections = parts.map((part) => {
    const section = document.createElement('section');
    section.append(render(part));
    return section;
  });
  document.body.replaceChildren(...sections);
  return sections;
}

export function render({ tag, attributes = {}, children = [] }: Part): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : render(child))));
  return element;
}
