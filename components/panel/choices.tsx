import { useId } from 'react';

interface ChoicesProps<T extends string> {
  readonly question: string;
  readonly answers: readonly { readonly value: T; readonly text: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One question with one answer, as native radio buttons. */
export function Choices<T extends string>({ question, answers, chosen, onChoose }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{question}</legend>
      {answers.map(({ value, text }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
