import { distanceOf, lettersOf } from './near-words.ts';
import type { ErrorCode } from './reference.ts';

/** A portal's message is shorter; more than this is not read. */
const MOST_TEXT = 20_000;
const MOST_CODES = 20;
const MOST_NEAR = 5;

const AADSTS = /^aadsts[\s:_#-]*(\d{4,9})$/;
const SSPR = /^sspr[\s:_#-]*(\d{1,5})$/;
const EVENT = /^(?:event|hendelses?)(?:[\s-]*id)?[\s:=#]*(\d{1,5})$/;
const HRESULT =
  /^(?:error[\s:]*)?(?:hr(?:esult)?[\s:=]*(?:0x)?([0-9a-f]{7,8})|0x([0-9a-f]{7,8})|(8(?=[0-9a-f]*[a-f])[0-9a-f]{6,7}))$/;

/**
 * One spelling for all spellings of a code: `aadsts:7000222`, `sspr:9`, `event:31034`, `hresult:80230619`; `number:…` where a
 * bare number does not say of which kind it is, and `name:…` for words. Microsoft writes the same code as SSPR_0009, 9 and 009.
 *
 * @returns undefined where nothing is left to look up
 */
export function normalizeCode(text: string): string | undefined {
  const folded = text
    .slice(0, 200)
    .trim()
    .toLowerCase()
    .replace(/[\s:;.,)\]"']+$/, '')
    .replace(/^[\s("'[]+/, '');
  const kinds = [
    ['aadsts', AADSTS],
    ['sspr', SSPR],
    ['event', EVENT],
    ['hresult', HRESULT],
    ['number', /^#?(\d{1,9})$/],
  ] as const;
  for (const [kind, pattern] of kinds) {
    const value = pattern.exec(folded)?.slice(1).find(Boolean);
    if (value) return `${kind}:${kind === 'hresult' ? value : value.replace(/^0+(?=\d)/, '')}`;
  }
  const name = folded.replace(/[^\p{L}\p{N}]+/gu, '');
  return name === '' ? undefined : `name:${name}`;
}

export interface FoundCodes {
  /** The same code; several where Microsoft uses one for several things, the same spelling first. */
  readonly exact: readonly ErrorCode[];
  /** Where there is none: what looks like it, nearest first. Another number is another code. */
  readonly near: readonly ErrorCode[];
}

/** The entries for what somebody has typed or read. */
export function findCode(text: string, codes: readonly ErrorCode[]): FoundCodes {
  const exact = exactCodes(text, codes);
  return { exact, near: exact.length > 0 ? [] : nearCodes(text, codes) };
}

/** The entries of the same code. */
export function exactCodes(text: string, codes: readonly ErrorCode[]): readonly ErrorCode[] {
  const key = normalizeCode(text);
  if (key === undefined) return [];
  const written = text.trim().toLowerCase();
  return codes
    .filter((code) => keysOf(code).some((own) => isSame(own, key)))
    .sort((one, other) => Number(other.code.toLowerCase() === written) - Number(one.code.toLowerCase() === written));
}

/** Entries that look like a code that there is not, nearest first. */
export function nearCodes(text: string, codes: readonly ErrorCode[]): readonly ErrorCode[] {
  const key = normalizeCode(text);
  if (key === undefined) return [];
  const wanted = codeOf(key);
  return codes
    .map((code) => ({ code, far: Math.min(...keysOf(code).map((own) => distance(own, key, wanted))) }))
    .filter(({ far }) => far < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.far - other.far)
    .slice(0, MOST_NEAR)
    .map(({ code }) => code);
}

const IN_TEXT =
  /\baadsts[ :_#-]?\d{4,9}\b|\bsspr[ _-]?\d{1,5}\b|\b0x[0-9a-f]{7,8}\b|\bhr ?[=:] ?(?:0x)?[0-9a-f]{7,8}\b|\b(?:event|hendelses?)[ -]?(?:id)? ?[:#=]? ?\d{3,5}\b|"error_codes" ?: ?\[ ?\d{4,9}|\b(?:error code|feilkode)[ :#]{0,3}\d{4,9}\b/gi;

/** The codes that a message names, normalized, each once. A number that is not called a code is none. Linear in the text. */
export function codesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [match] of text.slice(0, MOST_TEXT).matchAll(IN_TEXT)) {
    const key = /error_codes/i.test(match)
      ? `aadsts:${/\d+$/.exec(match)?.[0]}`
      : normalizeCode(match.replace(/^.*(?:code|kode)[ :#]*/i, ''));
    if (key) found.add(key);
    if (found.size === MOST_CODES) break;
  }
  return [...found];
}

const codeOf = (key: string) => key.slice(key.indexOf(':') + 1);
const kindOf = (key: string) => key.slice(0, key.indexOf(':'));

const keys = new WeakMap<ErrorCode, readonly string[]>();

/** All spellings of an entry, normalized once: a search asks with every key that is pressed. */
function keysOf(code: ErrorCode): readonly string[] {
  const known = keys.get(code) ?? normalizedKeys(code);
  keys.set(code, known);
  return known;
}

function normalizedKeys({ code, name, also, family }: ErrorCode): string[] {
  const spellings = [code, ...code.split(' / '), ...also, ...(name ? [name] : [])];
  return spellings.flatMap((spelling) => {
    const key = normalizeCode(spelling);
    if (!key) return [];
    return family.startsWith('writeback') && kindOf(key) === 'number' && /^\d{4,5}$/.test(codeOf(key))
      ? [`event:${codeOf(key)}`]
      : [key];
  });
}

/** A bare number is any kind; of two kinds, both must agree. */
function isSame(own: string, key: string): boolean {
  if (own === key) return true;
  const isBare = kindOf(own) === 'number' || kindOf(key) === 'number';
  return isBare && kindOf(own) !== 'name' && kindOf(key) !== 'name' && codeOf(own) === codeOf(key);
}

function distance(own: string, key: string, wanted: string): number {
  const value = codeOf(own);
  const isWord = kindOf(key) === 'name';
  if (isWord !== (kindOf(own) === 'name')) return Number.POSITIVE_INFINITY;
  if (!isWord && kindOf(key) !== 'number' && kindOf(key) !== kindOf(own) && kindOf(own) !== 'number')
    return Number.POSITIVE_INFINITY;
  if (isWord && wanted.length >= 4 && value.includes(wanted)) return 1;
  const most = isWord ? Math.floor(wanted.length / 4) : wanted.length >= 4 ? 2 : 1;
  return distanceOf(value, lettersOf(value), wanted, lettersOf(wanted), most) ?? Number.POSITIVE_INFINITY;
}
