import type { Known } from '../../core/guidance/reset-known.ts';
import type { Conditions } from '../../core/guidance/reset-question.ts';
import { useWords } from '../reading/words.ts';
import { Choice } from './choice.tsx';

/** The answers to each question; "I don't know" is always one more. */
const ANSWERS: Partial<Record<keyof Conditions, readonly string[]>> = {
  home: ['here', 'elsewhere'],
  writeback: ['on', 'off'],
  signIn: ['managed', 'federated'],
  group: ['no', 'member', 'eligible'],
};
const YES_NO = ['yes', 'no'];
const UNKNOWN = 'unknown';

interface ResetQuestionsProps {
  readonly ask: readonly (keyof Conditions)[];
  readonly conditions: Conditions;
  readonly known: Known;
  readonly onTell: (told: Conditions) => void;
}

/** What decides besides roles. What the page shows or the organisation says is filled in, and says so. */
export function ResetQuestions({ ask, conditions, known, onTell }: ResetQuestionsProps) {
  const say = useWords();
  const name = (value: string) => say(value === UNKNOWN ? 'profile.unknown' : `reset.value.${value}`);
  const source = (id: keyof Conditions) =>
    (['seen', 'said'] as const).flatMap((from) => {
      const value = known[from][id];
      return value ? [say(`reset.${from}`, { value: name(value) })] : [];
    });
  return (
    <fieldset className="questions">
      <legend>{say('reset.about')}</legend>
      {ask.map((id) => {
        const from = source(id);
        return (
          <Choice
            key={id}
            name={say(`reset.ask.${id}`)}
            options={[UNKNOWN, ...(ANSWERS[id] ?? YES_NO)].map((value) => ({ value, text: name(value) }))}
            chosen={conditions[id] ?? UNKNOWN}
            onChoose={(value) => onTell({ [id]: value })}
          >
            {from.length > 0 && from.join('. ')}
          </Choice>
        );
      })}
    </fieldset>
  );
}
