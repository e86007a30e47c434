import { knownWords, PORTAL_LANGUAGES } from './skeleton-words.ts';

export interface SkeletonWords {
  /** The id of the portal label that a text of the page equals, such as `reset-password`. */
  nameOf(text: string): string | undefined;
}

/** An attribute as it is written. `refs` are numbers that stand for ids, so that relations survive without the ids. */
export interface KeptAttribute {
  readonly name: string;
  readonly value: string;
  readonly refs?: readonly number[];
}

export interface AttributeContext {
  readonly tag: string;
  /** Something is typed or copied there: its texts are not even asked for. */
  readonly isField: boolean;
  readonly known: SkeletonWords;
  /** Grows: id of the page -> number. */
  readonly ids: Map<string, number>;
}

type Rule = (value: string, context: AttributeContext) => string | undefined;

/** A list of more than this, of ids above all, could tell how many users there are. */
const MOST_REFS = 3;
const MOST_CLASSES = 16;

/** Prefixes of the shell's, the extensions' and Fluent's classes and of their states. All others are hashed or unknown. */
const CLASS = /^(?:fxs|fxc|azc|ext|msportalfx|ms|fui|is|automation-id)-[A-Za-z_-]+$/;

/** An unknown label is as much a text as any other; nobody needs its length, only whether it is a word or a paragraph. */
export function placeholder(text: string, known: SkeletonWords): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const label = trimmed.length <= 160 ? known.nameOf(trimmed) : undefined;
  if (label && /^[a-z][a-z0-9-]*$/.test(label)) return `{label:${label}}`;
  const { length } = trimmed;
  return `{text:${length <= 10 ? '1-10' : length <= 40 ? '11-40' : length <= 160 ? '41-160' : 'more'}}`;
}

const flag: Rule = () => '';
const name: Rule = (value) => knownWords(value);
const names: Rule = (value) => value.trim().split(/\s+/).slice(0, MOST_CLASSES).map(knownWords).join(' ');
const text: Rule = (value, { isField, known }) => (isField ? undefined : placeholder(value, known));
const link: Rule = () => '{link}';
const digit: Rule = (value) => (/^(?:-1|[0-9])$/.test(value) ? value : '*');
/** Without the region, which says more of the admin than of the page. */
const language: Rule = (value) => {
  const [code = ''] = value.toLowerCase().split('-', 1);
  return PORTAL_LANGUAGES.has(code) ? code : '*';
};

const classes: Rule = (value) => {
  const kept = value.split(/\s+/).filter((token) => CLASS.test(token));
  const told = kept.slice(0, MOST_CLASSES).map((token) => {
    const name = token.indexOf('-') + 1;
    return token.slice(0, name) + knownWords(token.slice(name));
  });
  return told.length > 0 ? [...new Set(told)].join(' ') : undefined;
};

/** A view's name is the best evidence of what a frame shows; any other name is a text. */
const nameOfPart: Rule = (value, context) => {
  if (!/^i?frame$/.test(context.tag)) return text(value, context);
  const view = /^([A-Z][A-Za-z]+)\.(ReactView|MenuView)$/.exec(value);
  return view?.[1] ? `${knownWords(view[1])}.${view[2]}` : '*';
};

const RULES = new Map<string, Rule>([
  ...rules(flag, 'disabled hidden checked readonly required open inert multiple selected data-overflow-item'),
  ...rules(
    name,
    'type dir popover humanfriendlyname data-testid data-telemetryname data-automation-id data-automationid',
    'data-automation-key data-item-key data-icon-name data-hint data-is-focusable data-is-scrollable',
    'data-selection-toggle data-selection-disabled aria-disabled aria-expanded aria-selected aria-current',
    'aria-haspopup aria-modal aria-checked aria-hidden aria-pressed aria-busy aria-live aria-readonly aria-required',
    'aria-invalid aria-orientation aria-multiselectable',
  ),
  ...rules(names, 'role sandbox'),
  ...rules(text, 'aria-label aria-description title alt placeholder'),
  ...rules(nameOfPart, 'name'),
  ...rules(link, 'href src action'),
  ...rules(digit, 'tabindex aria-level'),
  ...rules(language, 'lang'),
  ...rules(classes, 'class'),
]);

const REFS = new Set(
  'id for aria-labelledby aria-describedby aria-controls aria-owns aria-activedescendant aria-details'.split(' '),
);

function rules(rule: Rule, ...lists: string[]): [string, Rule][] {
  return lists.flatMap((list) => list.split(' ')).map((attribute) => [attribute, rule]);
}

/**
 * What may be told of an element's attributes. Of an attribute that is on no list not even the name is: a page can
 * write anything into a name. The element's own properties are not trusted, since a form's fields can take their place.
 */
export function keptAttributes(element: Element, context: AttributeContext): KeptAttribute[] {
  const kept: KeptAttribute[] = [];
  for (const attribute of Element.prototype.getAttributeNames.call(element)) {
    const rule = RULES.get(attribute);
    if (!rule && !REFS.has(attribute)) continue;
    const value = attributeOf(element, attribute);
    if (rule) {
      const told = rule(value, context);
      if (told !== undefined) kept.push({ name: attribute, value: told });
    } else {
      const isOne = attribute === 'id' || attribute === 'for';
      const refs = (isOne ? [value] : value.split(/\s+/)).filter(Boolean).slice(0, MOST_REFS);
      kept.push({ name: attribute, value: '', refs: refs.map((id) => numberOf(id, context.ids)) });
    }
  }
  return kept;
}

export function attributeOf(element: Element, attribute: string): string {
  return Element.prototype.getAttribute.call(element, attribute) ?? '';
}

function numberOf(id: string, ids: Map<string, number>): number {
  const number = ids.get(id) ?? ids.size + 1;
  ids.set(id, number);
  return number;
}
