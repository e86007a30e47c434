import type { Topic } from '../../core/guidance/topic.ts';
import { InfoIcon } from './icons.tsx';

interface MarkerProps {
  readonly topic: Topic;
  readonly language: string;
  readonly expanded: boolean;
  readonly onToggle: (byKeyboard: boolean, marker: Element) => void;
}

/** The quiet line where a menu item would stand; it opens the note. */
export function Marker({ topic, language, expanded, onToggle }: MarkerProps) {
  return (
    <button
      type="button"
      className="marker"
      data-topic={topic.id}
      lang={language}
      aria-expanded={expanded}
      onClick={(event) => onToggle(event.detail === 0, event.currentTarget)}
    >
      <InfoIcon />
      <span>{topic.title}</span>
    </button>
  );
}
