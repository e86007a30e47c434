import { useId } from 'react';
import type { KnownSeen } from '../../core/detection/vocabulary.ts';
import { useWords } from '../reading/words.ts';
import { SeenThings } from './seen-things.tsx';

/** One document of the page, and what is seen in it. */
export interface SeenDocument {
  /** The browser's number; 0 is the top document. */
  readonly frame: number;
  /** Frames are counted from 1. */
  readonly number: number;
  /** Undefined where it did not answer. */
  readonly things: readonly KnownSeen[] | undefined;
}

const KINDS = ['control', 'missing', 'message', 'pane', 'fact'] as const;

interface SeenDocumentProps {
  readonly document: SeenDocument;
  readonly questions: readonly string[];
  /** No document has anything, which is said above them all. */
  readonly allSilent: boolean;
  readonly onSkeleton: (frame: number) => void;
  readonly onRetry: () => void;
}

export function SeenDocumentPart({ document, questions, allSilent, onSkeleton, onRetry }: SeenDocumentProps) {
  const say = useWords();
  const id = useId();
  const { frame, things } = document;
  return (
    <section className="document" aria-labelledby={id} data-frame={frame}>
      <div className="head">
        <h2 id={id}>{documentName(document, say)}</h2>
        {things && (
          <button type="button" className="button" aria-describedby={id} onClick={() => onSkeleton(frame)}>
            {say('sees.skeleton')}
          </button>
        )}
      </div>
      {things === undefined && (
        <>
          <p className="ground">{say('sees.no-answer')}</p>
          <button type="button" className="button" aria-describedby={id} onClick={onRetry}>
            {say('panel.retry')}
          </button>
        </>
      )}
      {things?.length === 0 && !allSilent && (
        <p className="ground">{say(frame === 0 ? 'sees.nothing-seen' : 'sees.quiet')}</p>
      )}
      {KINDS.map((kind) => {
        const some = things?.filter((thing) => thing.kind === kind) ?? [];
        return (
          some.length > 0 && (
            <div key={kind} className="kind">
              <h3>{say(`sees.kind.${kind}`)}</h3>
              <SeenThings things={some} questions={questions} />
            </div>
          )
        );
      })}
    </section>
  );
}

export function documentName(
  { frame, number }: Pick<SeenDocument, 'frame' | 'number'>,
  say: ReturnType<typeof useWords>,
): string {
  return frame === 0 ? say('sees.top') : say('sees.frame', { number });
}
