import type { KeptAttribute } from './skeleton-attributes.ts';

/** Signs of the whole file, and what an element costs at least, so that there are no more than about 3,000 of them. */
const MOST_WRITTEN = 290_000;
const LEAST_COST = 97;

export const MORE = '<!-- and more of the same -->';
export const CUT = '<!-- cut: too large or too deep -->';

const VOID = /^(?:br|hr|img|input|embed|col|frame)$/;

/** What is known of a part of a page, without any string of that page in it. */
export interface Piece {
  /** Pieces of one shape are the same but for the size of their texts and the ids they refer to. */
  readonly shape: number;
  /** Signs to write it without, and with, what is inside. */
  readonly own: number;
  readonly cost: number;
  /** A placeholder or a comment; an element has a tag instead. */
  readonly text?: string;
  readonly tag?: string;
  readonly attributes?: readonly KeptAttribute[];
  readonly pieces?: readonly Piece[];
}

export function textPiece(text: string, depth: number, shape = 0): Piece {
  const own = depth * 2 + text.length + 1;
  return { shape, own, cost: own, text };
}

export function elementPiece(
  shape: number,
  tag: string,
  attributes: readonly KeptAttribute[],
  pieces: readonly Piece[],
  depth: number,
): Piece {
  const inTag = attributes.reduce(
    (sum, { name, value, refs = [] }) => sum + name.length + value.length + 4 + 8 * refs.length,
    0,
  );
  // With a line for its end, and one that says that something inside is cut.
  const around = pieces.length > 0 ? 4 * depth + CUT.length + 4 : 0;
  const own = Math.max(LEAST_COST, 2 * depth + 2 * tag.length + 6 + inTag + around);
  return { shape, own, cost: pieces.reduce((sum, { cost }) => sum + cost, own), tag, attributes, pieces };
}

/** The lines of indented HTML that a piece is written as, bounded in number and length. */
export function printed(piece: Piece): string[] {
  const writing: Writing = { lines: [], numbers: new Map() };
  write(piece, MOST_WRITTEN, 0, writing);
  return writing.lines;
}

interface Writing {
  readonly lines: string[];
  /** Numbered as they are written: gaps would tell how much was left out. */
  readonly numbers: Map<number, number>;
}

function write(piece: Piece, budget: number, depth: number, writing: Writing): void {
  const { tag, pieces = [], text = '' } = piece;
  const add = (line: string, indent = depth) => writing.lines.push('  '.repeat(indent) + line);
  const open = `<${tag}${(piece.attributes ?? []).map((attribute) => ` ${written(attribute, writing)}`).join('')}>`;
  const close = VOID.test(tag ?? '') ? '' : `</${tag}>`;
  const only = pieces.length < 2 ? (pieces[0]?.text ?? '') : undefined;
  if (!tag) add(text);
  else if (only || pieces.length === 0) add(open + only + close);
  else {
    add(open);
    let isCut = false;
    for (const [inner, granted] of shares(pieces, budget - piece.own)) {
      if (granted > 0) write(inner, granted, depth + 1, writing);
      else if (!isCut) isCut = add(CUT, depth + 1) > 0;
    }
    add(close);
  }
}

/** Small parts are written whole and the largest is cut: a pane is small, and it stands behind a list that is not. */
function shares(pieces: readonly Piece[], budget: number): (readonly [Piece, number])[] {
  const granted = new Map<Piece, number>();
  const byCost = [...pieces].sort((one, other) => one.cost - other.cost);
  let left = budget;
  for (const [at, piece] of byCost.entries()) {
    const share = Math.min(piece.cost, Math.floor(left / (byCost.length - at)));
    if (share < piece.own) continue; // what is too little for it is left to the next
    granted.set(piece, share);
    left -= share;
  }
  return pieces.map((piece) => [piece, granted.get(piece) ?? 0]);
}

function written({ name, value, refs }: KeptAttribute, { numbers }: Writing): string {
  const ids = refs?.map((ref) => {
    const number = numbers.get(ref) ?? numbers.size + 1;
    numbers.set(ref, number);
    return `id-${number}`;
  });
  return `${name}="${escaped(ids ? ids.join(' ') : value)}"`;
}

/** Every value is of closed lists already; this holds should one of them ever be opened. */
function escaped(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
