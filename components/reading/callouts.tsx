import type { ReactNode } from 'react';
import type { Block } from '../../core/guidance/topic.ts';
import { Blocks } from './blocks.tsx';
import { useWords } from './words.ts';

/** The cause that was found on the page: what the reader came for, so it stands first. */
export function SeenHere({ reason, heading }: { reason: readonly Block[]; heading: string }) {
  return (
    <Callout kind="seen" heading={heading}>
      <Blocks of={reason} />
    </Callout>
  );
}

/** What older advice says and why it no longer holds; quiet, because it helps only those who know that advice. */
export function Changed({ changed }: { changed: readonly Block[] }) {
  const say = useWords();
  return (
    <Callout kind="changed" heading={say('reading.changed')}>
      <Blocks of={changed} />
    </Callout>
  );
}

/** Causes to leaf through. Each begins with its own bold sentence, which serves as its heading. */
export function Cases({ of, heading }: { of: readonly (readonly Block[])[]; heading: string }) {
  return (
    <section className="cases">
      <h2>{heading}</h2>
      <ul>
        {of.map((blocks, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a topic's text never changes its order
          <li key={index}>
            <Blocks of={blocks} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Callout({ kind, heading, children }: { kind: string; heading: string; children: ReactNode }) {
  return (
    <section className={`callout ${kind}`}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
