import { leadText, plainText, type SayLabel } from './plain-text.ts';
import { stepsOf } from './steps.ts';
import type { Block, Source, Step, Topic } from './topic.ts';

/** What a copy is made of. Nothing of the page is in it: every word is the topic's or ours. */
export interface Copied {
  readonly topic: Topic;
  /** The cause that was seen, one of the topic's reasons. */
  readonly reason?: string | undefined;
  /** The steps that have been ticked off, see `stepsOf`. */
  readonly done: readonly number[];
  readonly say: (key: string, values?: Readonly<Record<string, string>>) => string;
  /** A date as the reader writes it. */
  readonly date: (day: string) => string;
}

/** The portal's word, with the reader's own behind it. */
const sayLabel: SayLabel = (id, { v = id, own }) => (own ? `${v} (${own.v})` : v);
const text = (blocks: readonly Block[]) => plainText(blocks, sayLabel);
const causeOf = ({ topic, reason }: Copied) => (reason === undefined ? undefined : topic.reasons[reason]);
const join = (parts: readonly (string | undefined | false)[], between: string) => parts.filter(Boolean).join(between);

/** For the ticket: what it is, why, and where it stands. */
export function ticketCopy(copied: Copied): string {
  const { topic, say } = copied;
  const cause = causeOf(copied);
  const [source] = topic.sources;
  return join(
    [
      topic.title,
      linesOf(topic.answer),
      cause && say('copies.cause', { cause: leadText(cause) ?? text(cause) }),
      source && say('copies.source', { source: `${source.title}, ${source.url}` }),
    ],
    '\n\n',
  );
}

/** For second line: the cause in full, every step with whether it was done, and what all of it rests on. */
export function secondLineCopy(copied: Copied): string {
  const { topic, done, say, date } = copied;
  const cause = causeOf(copied);
  const marks = new Map(stepsOf(topic).map((step, at) => [step, done.includes(at)]));
  return join(
    [
      topic.title,
      linesOf(cause ? [] : topic.answer),
      cause && say('copies.cause', { cause: linesOf(cause) }),
      ...stepParts(topic.body, (step, at) => `[${marks.get(step) ? 'x' : ' '}] ${at}. ${stepText(step, say)}`),
      marks.size > 0 && say('copies.marks'),
      `${say('reading.sources')}\n${topic.sources.map((source) => sourceLine(source, copied)).join('\n')}`,
      say('reading.reviewed', { date: date(topic.reviewed) }),
    ],
    '\n\n',
  );
}

/** For the user, in words that need no portal; empty where the topic has none. */
export function userCopy({ forUser = [] }: Topic): string {
  return linesOf(forUser);
}

/** Each group of steps below the heading under which it stands. */
function stepParts(blocks: readonly Block[], line: (step: Step, at: number) => string): readonly string[] {
  let heading = '';
  return blocks.flatMap((block) => {
    if (block.t === 'h') heading = text([block]);
    return block.t === 'steps' ? [join([heading, ...block.steps.map((step, at) => line(step, at + 1))], '\n')] : [];
  });
}

function stepText({ c, more = [], risk, by }: Step, say: Copied['say']): string {
  const facts = [
    risk !== 'none' && say(`risk.${risk}`),
    by !== 'any-admin' && say('reading.by', { who: say(`who.${by}`) }),
  ];
  const about = join(facts, '; ');
  return `${text([{ t: 'p', c }, ...more])}${about && ` (${about})`}`;
}

function sourceLine({ url, title, dated, checked }: Source, { say, date }: Copied): string {
  const dates = [dated && say('reading.dated', { date: date(dated) }), say('reading.checked', { date: date(checked) })];
  return `- ${title} (${join(dates, ', ')}): ${url}`;
}

/** Paragraphs apart, lists with hyphens. */
function linesOf(blocks: readonly Block[]): string {
  const lines = (block: Block) =>
    block.t === 'list' ? block.items.map((item) => `- ${text(item)}`).join('\n') : text([block]);
  return blocks.map(lines).join('\n\n');
}
