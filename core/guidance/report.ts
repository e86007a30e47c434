import { type KnownSeen, knownSeen, type SeenIds, type Vocabulary } from '../detection/vocabulary.ts';

/** What a report is made of. None of it is trusted: a part that is not in the vocabulary is left out. */
export interface ReportParts {
  /** Of the extension. */
  readonly version: string;
  readonly userAgent: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly portal?: string | undefined;
  readonly page?: string | undefined;
  /** The portal's language. */
  readonly language?: string | undefined;
  readonly documents: readonly {
    readonly frame: number;
    /** Undefined where the document did not answer. */
    readonly seen: readonly SeenIds[] | undefined;
  }[];
}

/** What may stand in a report. */
export interface ReportWords {
  readonly portals: ReadonlyMap<string, Vocabulary>;
  /** The languages of the portals that we know. */
  readonly languages: ReadonlySet<string>;
}

/**
 * What Sidelight sees, as Markdown for a bug report. English, whatever is read: it is for those who mend it.
 * @returns ids, dates and numbers only: no tenant, name, object id, address or text of a page
 */
export function writeReport(parts: ReportParts, { portals, languages }: ReportWords): string {
  const vocabulary = portals.get(parts.portal ?? '');
  const documents = vocabulary ? parts.documents.slice(0, MOST) : [];
  return [
    '### What Sidelight sees',
    '',
    `- Sidelight: ${/^\d+(\.\d+){0,3}$/.exec(parts.version)?.[0] ?? NOT_KNOWN}`,
    `- Browser: ${browserName(parts.userAgent)}`,
    `- Date: ${/^\d{4}-\d\d-\d\d$/.exec(parts.date)?.[0] ?? NOT_KNOWN}`,
    `- Portal: ${vocabulary ? parts.portal : NOT_KNOWN}`,
    `- Page: ${parts.page !== undefined && vocabulary?.pages.has(parts.page) ? parts.page : NOT_KNOWN}`,
    `- Portal language: ${knownLanguage(parts.language, languages) ?? NOT_KNOWN}`,
    ...documents.flatMap(({ frame, seen }, at) => [
      '',
      `**${frame === 0 ? 'Top document' : `Frame ${at + (documents[0]?.frame === 0 ? 0 : 1)}`}**`,
      '',
      ...(vocabulary ? lines(seen, vocabulary) : []),
    ]),
    '',
  ].join('\n');
}

const NOT_KNOWN = 'not known';
const MOST = 40;

function lines(seen: readonly SeenIds[] | undefined, vocabulary: Vocabulary): string[] {
  if (!seen) return ['- does not answer'];
  const known = knownSeen(seen, vocabulary);
  return known.length > 0 ? known.map((one) => `- ${line(one)}`) : ['- nothing'];
}

function line({ kind, id, state, why, way, ways, best, evidence, questions }: KnownSeen): string {
  const parts = [`${kind} ${id}: ${state}${why ? ` (${why})` : ''}`];
  if (way !== undefined) parts.push(`way ${way + 1} of ${ways}${best ? ' (best evidence)' : ''}`);
  if (evidence?.seen) parts.push(evidence.seen === 'inferred' ? 'a guess' : `seen ${evidence.seen}`);
  const open = way === undefined ? questions : [evidence?.question ?? []].flat();
  if (open.length > 0) parts.push(`open question ${open.join(' and ')}`);
  return parts.join(', ');
}

const BROWSERS = [
  ['Edge', /\bEdg(?:A|iOS)?\/(\d{1,4})/],
  ['Opera', /\bOPR\/(\d{1,4})/],
  ['Firefox', /\bFirefox\/(\d{1,4})/],
  ['Chrome', /Chrome\/(\d{1,4})/],
] as const;

/** The browser and its main version. Those that pass themselves off as Chrome are named so. */
export function browserName(userAgent: string): string {
  for (const [name, pattern] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return NOT_KNOWN;
}

/** @returns the longest beginning of a language tag that is one of ours */
export function knownLanguage(tag: string | undefined, languages: ReadonlySet<string>): string | undefined {
  const known = new Map([...languages].map((one) => [one.toLowerCase(), one]));
  const parts = (tag ?? '').toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const found = known.get(parts.slice(0, length).join('-'));
    if (found) return found;
  }
  return undefined;
}
