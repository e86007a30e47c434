import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { today } from '../reading/reading-context.ts';
import { useWords } from '../reading/words.ts';
import { CopyButton } from './copy-button.tsx';
import { saveText } from './save-text.ts';

export interface SkeletonViewProps {
  /** Of which document. */
  readonly name: string;
  readonly page: string | undefined;
  /** Asks the document for it. */
  readonly ask: () => Promise<string | undefined>;
}

type Asked =
  | { readonly state: 'asking' | 'failed' }
  /** Of the page that was shown when it was made: the tab may go on meanwhile. */
  | { readonly state: 'here'; readonly text: string; readonly name: string; readonly page: string };

/** The skeleton of one document, in full, before it goes anywhere. It is in this view's memory only. */
export function SkeletonView({ name, page = 'page', ask }: SkeletonViewProps) {
  const say = useWords();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<Asked>({ state: 'asking' });
  const latest = useRef({ name, page, ask });
  latest.current = { name, page, ask };
  const mounted = useRef(true);
  const askAgain = useCallback(async () => {
    setAsked({ state: 'asking' });
    const { name, page, ask } = latest.current;
    const text = await ask();
    if (mounted.current) setAsked(text === undefined ? { state: 'failed' } : { state: 'here', text, name, page });
  }, []);
  useEffect(() => {
    mounted.current = true;
    title.current?.focus({ preventScroll: true });
    void askAgain();
    return () => {
      mounted.current = false;
    };
  }, [askAgain]);
  return (
    <div className="sees skeleton">
      <h1 ref={title} tabIndex={-1}>
        {say('skeleton.title')}
      </h1>
      <p role="status" className={asked.state === 'asking' ? 'said' : 'hidden-name'}>
        {asked.state === 'asking' && say('sees.loading')}
      </p>
      {asked.state === 'failed' && (
        <div role="alert">
          <p>{say('skeleton.failed')}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              // The button goes away while the page is asked.
              title.current?.focus();
              void askAgain();
            }}
          >
            {say('panel.retry')}
          </button>
        </div>
      )}
      {asked.state === 'here' && (
        <>
          <p className="of">
            <span>{asked.name}</span>
            <code translate="no">{asked.page}</code>
            <span>{say('skeleton.lines', { count: asked.text.trimEnd().split('\n').length })}</span>
          </p>
          <p>{say('skeleton.holds')}</p>
          <p>
            <strong>{say('skeleton.read')}</strong> {say('skeleton.stays')}
          </p>
          <div className="actions">
            <button
              type="button"
              className="button"
              onClick={() =>
                saveText(asked.text, `sidelight-skeleton-${asked.page.replaceAll('/', '-')}-${today()}.html.txt`)
              }
            >
              {say('skeleton.save')}
            </button>
            <CopyButton name={say('skeleton.copy')} text={() => asked.text} />
          </div>
          <h2 id={id}>{say('skeleton.text')}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to */}
          <section tabIndex={0} aria-labelledby={id} className="whole">
            <pre translate="no" lang="en" dir="ltr">
              {asked.text}
            </pre>
          </section>
        </>
      )}
    </div>
  );
}
