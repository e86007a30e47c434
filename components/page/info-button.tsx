import { autoUpdate, hide, offset, useFloating } from '@floating-ui/react';
import { useWords } from '../reading/words.ts';
import { InfoIcon } from './icons.tsx';

interface InfoButtonProps {
  readonly topic: string;
  readonly anchor: Element;
  readonly expanded: boolean;
  /** The tooltip's id while it is shown. */
  readonly describedBy: string | undefined;
  readonly onToggle: (byKeyboard: boolean) => void;
  readonly onPoint: (inside: boolean) => void;
}

/** The way in for keyboard and touch: a disabled control takes no focus, and a finger does not hover. */
export function InfoButton({ topic, anchor, expanded, describedBy, onToggle, onPoint }: InfoButtonProps) {
  const say = useWords();
  const { refs, floatingStyles, middlewareData } = useFloating({
    strategy: 'fixed',
    placement: 'right-start',
    elements: { reference: anchor },
    whileElementsMounted: autoUpdate,
    // Inside the control's own box, at its inline end: never over a neighbour.
    middleware: [offset(-24), hide()],
  });
  const hidden = middlewareData.hide?.referenceHidden === true;
  return (
    <button
      ref={refs.setFloating}
      type="button"
      className="info"
      data-topic={topic}
      aria-label={say('page.explain')}
      aria-expanded={expanded}
      aria-haspopup="dialog"
      aria-describedby={describedBy}
      style={{ ...floatingStyles, ...(hidden && { visibility: 'hidden' }) }}
      onClick={(event) => onToggle(event.detail === 0)}
      onPointerEnter={() => onPoint(true)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
    >
      <InfoIcon />
    </button>
  );
}
