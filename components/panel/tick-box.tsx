import { plainText } from '../../core/guidance/plain-text.ts';
import type { Step } from '../../core/guidance/topic.ts';

interface TickBoxProps {
  readonly step: Step;
  readonly isDone: boolean;
  readonly onTurn: () => void;
}

/** The box before a step. Its name is the step's text, since the text itself holds links and cannot be its label. */
export function TickBox({ step, isDone, onTurn }: TickBoxProps) {
  return (
    <label className="tick">
      <input type="checkbox" aria-label={plainText([{ t: 'p', c: step.c }])} checked={isDone} onChange={onTurn} />
    </label>
  );
}
