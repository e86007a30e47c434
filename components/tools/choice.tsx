import { type ReactNode, useId } from 'react';

export interface Option {
  readonly value: string;
  readonly text: string;
  /** Where it is not the reading language. */
  readonly lang?: string | undefined;
}

interface ChoiceProps {
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  /** Where the choice comes from, if the reader did not make it. */
  readonly children?: ReactNode;
}

/** One of some, as a native select with its name before it. */
export function Choice({ name, options, chosen, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={children ? `${id}why` : undefined}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(({ value, text, lang }) => (
          <option key={value} value={value} lang={lang}>
            {text}
          </option>
        ))}
      </select>
      {children && (
        <p id={`${id}why`} className="from">
          {children}
        </p>
      )}
    </div>
  );
}
