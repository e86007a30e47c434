import { useContext } from 'react';
import type { Block, Step } from '../../core/guidance/topic.ts';
import { Inlines } from './inlines.tsx';
import { ReadingContext } from './reading-context.ts';
import { useWords } from './words.ts';

/** A topic's blocks. `level` is the heading level of the place they stand in. */
export function Blocks({ of, level = 3 }: { of: readonly Block[]; level?: 2 | 3 | 4 }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a topic's text never changes its order
  return of.map((block, index) => <BlockNode key={index} block={block} level={level} />);
}

function BlockNode({ block, level }: { block: Block; level: 2 | 3 | 4 }) {
  switch (block.t) {
    case 'p':
      return (
        <p>
          <Inlines of={block.c} />
        </p>
      );
    case 'h': {
      const Heading = `h${level}` as const;
      return (
        <Heading>
          <Inlines of={block.c} />
        </Heading>
      );
    }
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={index}>
              <Blocks of={item} level={level} />
            </li>
          ))}
        </ul>
      );
    case 'steps':
      return (
        <ol className="steps">
          {block.steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <StepItem key={index} step={step} level={level} />
          ))}
        </ol>
      );
    case 'pre':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a command that scrolls sideways must be reachable by keyboard
        <pre tabIndex={0}>
          <code>{block.v}</code>
        </pre>
      );
  }
}

function StepItem({ step, level }: { step: Step; level: 2 | 3 | 4 }) {
  const { mark } = useContext(ReadingContext);
  return (
    <li>
      {mark?.(step)}
      <Inlines of={step.c} />
      {step.more && <Blocks of={step.more} level={level} />}
      <StepFacts {...step} />
    </li>
  );
}

/** Whom a step can hurt, and who may do it. */
export function StepFacts({ risk, by }: Pick<Step, 'risk' | 'by'>) {
  const say = useWords();
  if (risk === 'none' && by === 'any-admin') return null;
  return (
    <span className={`step-facts risk-${risk}`}>
      {risk !== 'none' && <span className="risk">{say(`risk.${risk}`)}</span>}
      <span className="by">{say('reading.by', { who: say(`who.${by}`) })}</span>
    </span>
  );
}
