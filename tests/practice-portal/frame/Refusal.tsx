import { MessageBar, MessageBarType } from '@fluentui/react';
import { lazy, Suspense } from 'react';
import { refusalPieces, refusalSentence } from '../shared/sentences.ts';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';

const Fluent9MessageBar = lazy(() => import('./Fluent9MessageBar.tsx'));

/** Only the words of a refusal are seen, not its element. */
export function Refusal({ state, name, say }: { state: PracticeState; name: string; say: Say }) {
  const sentence = refusalSentence(state.refusal, name, say);
  switch (state.refusalIn) {
    case 'messagebar':
      return <MessageBar messageBarType={MessageBarType.error}>{sentence}</MessageBar>;
    case 'v9messagebar':
      return (
        <Suspense>
          <Fluent9MessageBar sentence={sentence} dark={state.theme === 'dark'} />
        </Suspense>
      );
    case 'alert':
      return <div role="alert">{sentence}</div>;
    case 'plain':
      return <p>{sentence}</p>;
    case 'split':
      return (
        <p>
          {refusalPieces(state.refusal, name, say).map((piece, at) => {
            const key = `${at} ${piece}`;
            if (at % 2 === 0) return <span key={key}>{piece}</span>;
            return piece === name ? <b key={key}>{piece}</b> : <span key={key}>{piece}</span>;
          })}
        </p>
      );
    case 'shell':
      return null;
  }
}
