import { useId, useRef } from 'react';
import type { Topic } from '../../core/guidance/topic.ts';
import { useWords } from '../reading/words.ts';

interface HiddenHintsProps {
  readonly topics: readonly Topic[];
  readonly muted: readonly string[];
  readonly onMuted: (muted: readonly string[]) => void;
}

/** The hints that were told not to show again, each with its way back. */
export function HiddenHints({ topics, muted, onMuted }: HiddenHintsProps) {
  const say = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const hidden = topics.filter((topic) => muted.includes(topic.id));
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {say('settings.muted')}
      </h2>
      {hidden.length === 0 && <p className="why">{say('panel.muted-none')}</p>}
      <ul className="hints">
        {hidden.map((topic) => (
          <li key={topic.id}>
            <span id={`${id}${topic.id}`}>{topic.title}</span>
            <button
              type="button"
              className="button"
              aria-describedby={`${id}${topic.id}`}
              onClick={() => {
                // The button goes away with its line.
                heading.current?.focus();
                onMuted(muted.filter((other) => other !== topic.id));
              }}
            >
              {say('panel.bring-back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
