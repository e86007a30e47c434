import { useContext } from 'react';
import type { KnownSeen } from '../../core/detection/vocabulary.ts';
import { ReadingContext } from '../reading/reading-context.ts';
import { useWords } from '../reading/words.ts';
import { readableMonth, useSeenNames } from './seen-names.ts';

interface SeenThingsProps {
  readonly things: readonly KnownSeen[];
  /** All open questions of the view, in the order of their numbers. */
  readonly questions: readonly string[];
}

/** Things of one kind: what is known, one by one; then what is not, together where the reason is the same. */
export function SeenThings({ things, questions }: SeenThingsProps) {
  const known = things.filter(({ state }) => state !== 'unknown');
  const unknown = things.filter(({ state }) => state === 'unknown');
  const whys = [...new Set(unknown.map(({ why }) => why))];
  return (
    <ul className="things">
      {known.map((thing) => (
        <li key={`${thing.id} ${thing.state}`}>
          <Line things={[thing]} />
          <Ground thing={thing} questions={questions} />
        </li>
      ))}
      {whys.map((why) => {
        const together = unknown.filter((thing) => thing.why === why);
        return (
          <li key={`unknown ${why}`}>
            <Line things={together} />
            <Why why={why} asked={together.flatMap((thing) => thing.questions)} questions={questions} />
          </li>
        );
      })}
    </ul>
  );
}

/** The names and their state. */
function Line({ things }: { things: readonly KnownSeen[] }) {
  const say = useWords();
  const nameOf = useSeenNames();
  const [first] = things;
  if (!first) return null;
  const shown = first.kind === 'message' ? 'shown' : first.state;
  return (
    <div className="thing">
      <span className="names">
        {things.map((thing) => {
          const { text, lang } = nameOf(thing);
          return (
            <span key={thing.id} data-seen={`${thing.kind}:${thing.id}`} lang={lang}>
              {text}
            </span>
          );
        })}
      </span>{' '}
      <span className={first.state === 'unknown' ? 'state unknown' : 'state'}>{say(`state.${shown}`)}</span>
    </div>
  );
}

/** What a state rests on. */
function Ground({ thing, questions }: { thing: KnownSeen; questions: readonly string[] }) {
  const say = useWords();
  const { language } = useContext(ReadingContext);
  const { way, ways, best, evidence } = thing;
  if (way === undefined) {
    return (
      <p className="ground">
        <span>{say('sees.way-none')}</span>
        <Asked asked={thing.questions} questions={questions} />
      </p>
    );
  }
  const { seen, question } = evidence ?? {};
  const wayKey = ways === 1 ? 'sees.way-only' : best ? 'sees.way-best' : 'sees.way';
  return (
    <p className="ground">
      <span>{say(wayKey, { number: way + 1, count: ways })}</span>
      {seen === 'inferred' && <span>{say('sees.guess')}</span>}
      {seen !== undefined && seen !== 'inferred' && (
        <span>{say('sees.seen', { date: readableMonth(seen, language) })}</span>
      )}
      {question && <Asked asked={[question]} questions={questions} />}
    </p>
  );
}

interface WhyProps {
  readonly why: string | undefined;
  readonly asked: readonly string[];
  readonly questions: readonly string[];
}

function Why({ why, asked, questions }: WhyProps) {
  const say = useWords();
  return (
    <p className="ground">
      {why && <span>{say(`why.${why}`)}</span>}
      <Asked asked={asked} questions={questions} />
    </p>
  );
}

/** The numbers of the questions that something stands on. */
function Asked({ asked, questions }: { asked: readonly string[]; questions: readonly string[] }) {
  const say = useWords();
  const numbers = [...new Set(asked.map((id) => questions.indexOf(id) + 1))].filter((number) => number > 0).sort();
  return numbers.map((number) => (
    <button
      key={number}
      type="button"
      className="link"
      onClick={() => document.getElementById(`question-${number}`)?.focus()}
    >
      {say('sees.question', { number })}
    </button>
  ));
}
