import { type ReactNode, useEffect, useRef } from 'react';
import type { ReferenceSource } from '../../core/guidance/reference.ts';
import { Sources } from '../reading/sources.tsx';
import { useWords } from '../reading/words.ts';

interface ToolFrameProps {
  readonly title: string;
  readonly sources: readonly ReferenceSource[];
  /** Something else in the tool has the focus. */
  readonly keepFocus?: boolean;
  readonly children?: ReactNode;
}

/** A tool: its heading, which takes the focus, and below it what it rests on. */
export function ToolFrame({ title, sources, keepFocus = false, children }: ToolFrameProps) {
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!keepFocus) heading.current?.focus({ preventScroll: true });
  }, [keepFocus]);
  return (
    <article className="topic-view tool">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      {sources.length > 0 && (
        <footer>
          <h2>{say('reading.sources')}</h2>
          <Sources of={sources} />
        </footer>
      )}
    </article>
  );
}
