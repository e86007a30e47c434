/**
 * The structure of a portal page without anything that it says: what an admin attaches to a public report, so that we
 * learn the names by which a program can find a control. No one who writes this code can see the live portals.
 *
 * Everything is dropped unless a list lets it through, and every list is closed: tag names, attribute names, and the
 * words of values (`skeleton-words.ts`). Nothing is passed because it looks harmless. Reading turns the document into
 * pieces that hold no string of the page; only pieces are written.
 */
import {
  attributeOf,
  type KeptAttribute,
  keptAttributes,
  placeholder,
  type SkeletonWords,
} from './skeleton-attributes.ts';
import { CUT, elementPiece, MORE, type Piece, printed, textPiece } from './skeleton-print.ts';

export type { SkeletonWords };

const DEEPEST = 60;
const MOST_READ = 20_000;
/** Of the same in one parent. How many more there are is not said: a number of users tells an organisation's size. */
const MOST_ALIKE = 3;
/** Of those that differ only inside: a command bar and a menu fit, a list of users does not. */
const MOST_SIMILAR = 24;

const TAGS = new Set(
  `a abbr address article aside audio b blockquote body br button canvas caption cite code col colgroup datalist dd del
details dfn dialog div dl dt em embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header
hgroup hr html i iframe img input ins kbd label legend li main mark math menu meter nav object ol output p picture pre
progress q s samp search section select small span strong sub summary sup svg table tbody td textarea tfoot th thead
time tr u ul video`.split(/\s/),
);
const DROPPED = /^(?:head|script|style|noscript|template|link|meta|base|source|track|param|sidelight-.*)$/;
const EMPTY = /^(?:svg|math|canvas|audio|video|object|embed|i?frame)$/;
/** What is typed or copied there is not read (design, "Never read"); a temporary password stands in such a field. */
const FIELD = /^(?:input|textarea|select|datalist|output|code|pre|kbd|samp)$/;
const FIELD_ROLE = /\b(?:textbox|searchbox|spinbutton)\b/i;

interface Reading {
  readonly known: SkeletonWords;
  readonly ids: Map<string, number>;
  readonly shapes: Map<string, number>;
  left: number;
}

/**
 * @param known the labels of the portals; a text that is none of them becomes its coarse size
 * @returns indented HTML of ASCII letters
 */
export function pageSkeleton(document: Document, known: SkeletonWords): string {
  const view: Window | null = Reflect.get(Document.prototype, 'defaultView', document);
  const root: Element | null = Reflect.get(Document.prototype, 'documentElement', document);
  const kind = view && view.top !== view ? 'frame' : 'top document';
  const reading: Reading = { known, ids: new Map(), shapes: new Map(), left: MOST_READ };
  const head = root && readHead(root, true, reading);
  return [
    `<!-- Sidelight page skeleton of a ${kind}. Every text, address, id and value of the page was replaced or left out; * stands for words that Sidelight does not know. Read it before you share it. -->`,
    ...(root && head ? printed(readElement(root, head, 0, reading)) : []),
    '',
  ].join('\n');
}

/** A field called `firstChild` takes the place of its form's own property, so that is asked of the prototype. */
function nodeOf(node: Node, step: 'firstChild' | 'nextSibling'): Node | null {
  return Reflect.get(Node.prototype, step, node);
}

interface Head {
  readonly tag: string;
  readonly isField: boolean;
  readonly drawn: boolean;
  readonly attributes: readonly KeptAttribute[];
  readonly shape: string;
}

function readHead(element: Element, inDrawn: boolean, reading: Reading): Head | undefined {
  const name: string = Reflect.get(Element.prototype, 'localName', element).toLowerCase();
  if (DROPPED.test(name)) return undefined;
  reading.left--;
  const tag = TAGS.has(name) ? name : 'x-element';
  const editable = attributeOf(element, 'contenteditable').toLowerCase() !== 'false';
  const isField =
    FIELD.test(tag) ||
    FIELD_ROLE.test(attributeOf(element, 'role')) ||
    (editable && Element.prototype.hasAttribute.call(element, 'contenteditable'));
  const isBox = tag === 'input' && /^(?:checkbox|radio|button|submit)$/i.test(attributeOf(element, 'type'));
  const { known, ids } = reading;
  const attributes = keptAttributes(element, { tag, isField: isField && !isBox, known, ids });
  // Asks for styles only, not for layout, and only down to the first part that is not drawn: whether an item is in the
  // document but hidden decides whether it is missing.
  const drawn = inDrawn && Element.prototype.checkVisibility?.call(element, { visibilityProperty: true }) !== false;
  if (inDrawn && !drawn) attributes.push({ name: 'not-drawn', value: '' });
  const shape = attributes.map(({ name, value }) => `${name}=${value.replace(/\{text:.*?\}/g, '{text}')}`);
  return { tag, isField, drawn, attributes, shape: `${tag} ${shape.join(' ')}` };
}

function readElement(element: Element, head: Head, depth: number, reading: Reading): Piece {
  const { tag, attributes } = head;
  const isClosed = head.isField || EMPTY.test(tag);
  const isTooDeep = depth >= DEEPEST;
  const inside = isClosed
    ? []
    : isTooDeep
      ? [textPiece(CUT, depth)]
      : readInside(element, head.drawn, depth + 1, reading);
  const shape = shapeOf(`${head.shape} [${inside.map((piece) => piece.shape)}]`, reading);
  return elementPiece(shape, tag, attributes, inside, depth);
}

function readInside(element: Element, drawn: boolean, depth: number, reading: Reading): Piece[] {
  const pieces: Piece[] = [];
  const alike = new Map<number | string, number>();
  const isTooMany = (shape: number | string, most: number) => {
    const count = (alike.get(shape) ?? 0) + 1;
    alike.set(shape, count);
    if (count > most && pieces.at(-1)?.text !== MORE) pieces.push(textPiece(MORE, depth));
    return count > most;
  };
  let text = '';
  const endText = () => {
    const told = placeholder(text, reading.known);
    text = '';
    const shape = shapeOf(told.startsWith('{text') ? '{text}' : told, reading);
    if (told && !isTooMany(shape, MOST_ALIKE)) pieces.push(textPiece(told, depth, shape));
  };
  for (let node = nodeOf(element, 'firstChild'); node; node = nodeOf(node, 'nextSibling')) {
    const type: number = Reflect.get(Node.prototype, 'nodeType', node);
    if ((type === 3 || type === 4) && text.length < 1000) text += node.nodeValue ?? '';
    if (type !== 1) continue;
    endText();
    if (reading.left <= 0) {
      pieces.push(textPiece(CUT, depth));
      break;
    }
    const head = readHead(node as Element, drawn, reading);
    if (!head || isTooMany(head.shape, MOST_SIMILAR)) continue;
    const piece = readElement(node as Element, head, depth, reading);
    if (!isTooMany(piece.shape, MOST_ALIKE)) pieces.push(piece);
  }
  endText();
  return pieces;
}

function shapeOf(description: string, { shapes }: Reading): number {
  const shape = shapes.get(description) ?? shapes.size + 1;
  shapes.set(description, shape);
  return shape;
}
