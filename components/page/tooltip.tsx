import { autoUpdate, flip, offset, shift, size, useFloating } from '@floating-ui/react';
import type { Topic } from '../../core/guidance/topic.ts';
import { Blocks } from '../reading/blocks.tsx';
import { useWords } from '../reading/words.ts';
import { MadeBy } from './actions.tsx';
import { ownProperty } from './own-properties.ts';

interface TooltipProps {
  readonly id: string;
  readonly topic: Topic;
  readonly language: string;
  readonly reason?: string | undefined;
  readonly anchor: Element;
}

/** The short answer beside a control. It holds nothing to click, and the pointer may rest on it. */
export function Tooltip({ id, topic, language, reason, anchor }: TooltipProps) {
  const say = useWords();
  const cause = reason && topic.reasons[reason];
  const { refs, floatingStyles } = useFloating({
    strategy: 'fixed',
    placement: 'bottom-start',
    elements: { reference: anchor },
    whileElementsMounted: autoUpdate,
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 }), stayInView],
  });
  return (
    <div
      ref={refs.setFloating}
      id={id}
      role="tooltip"
      data-topic={topic.id}
      className="surface tooltip"
      lang={language}
      style={floatingStyles}
    >
      {cause && <Blocks of={cause} />}
      <Blocks of={topic.answer} />
      <p className="hint">{say('page.more')}</p>
      <MadeBy />
    </div>
  );
}

/** Keeps a surface inside a small window or a 400 % zoom; what does not fit can be scrolled to. */
export const stayInView = size({
  padding: 8,
  apply: ({ elements, availableHeight, availableWidth }) => {
    elements.floating.style.setProperty(ownProperty('room'), `${Math.max(80, Math.floor(availableHeight))}px`);
    elements.floating.style.setProperty(ownProperty('width'), `${Math.floor(availableWidth)}px`);
  },
});
