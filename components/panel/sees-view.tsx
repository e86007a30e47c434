import { useContext, useEffect, useRef } from 'react';
import { ReadingContext } from '../reading/reading-context.ts';
import { useWords } from '../reading/words.ts';
import { CopyButton } from './copy-button.tsx';
import { type SeenDocument, SeenDocumentPart } from './seen-document.tsx';
import { LabelsContext } from './seen-names.ts';

export interface SeesViewProps {
  /** The portal in the tab is switched off in the settings. */
  readonly isOff: boolean;
  /** Undefined where the tab shows no page that we know. */
  readonly page: { readonly portal: string; readonly id: string } | undefined;
  /** Undefined until they have answered. */
  readonly documents: readonly SeenDocument[] | undefined;
  readonly report: () => string;
  /** The document whose skeleton the reader comes back from. */
  readonly cameFrom?: number | undefined;
  readonly onSkeleton: (frame: number) => void;
  readonly onRetry: () => void;
}

/** Everything that is recognised in the tab at this moment, how it was found, and what stays unknown and why. */
export function SeesView({ isOff, page, documents, report, cameFrom, onSkeleton, onRetry }: SeesViewProps) {
  const say = useWords();
  const root = useRef<HTMLDivElement>(null);
  const first = useRef(cameFrom);
  useEffect(() => {
    const button = root.current?.querySelector<HTMLElement>(`[data-frame="${first.current}"] button`);
    (button ?? root.current?.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  }, []);
  const questions = [
    ...new Set(documents?.flatMap(({ things = [] }) => things.flatMap((thing) => thing.questions)) ?? []),
  ];
  const said = isOff ? 'panel.switched-off' : stateOf(page !== undefined, documents);
  return (
    <div ref={root} className="sees">
      <h1 tabIndex={-1}>{say('sees.title')}</h1>
      <p className="why">{say('sees.intro')}</p>
      {page && <PageFacts page={page} />}
      <CopyButton name={say('sees.copy')} text={report} />
      <p className="ground">{say('sees.report-holds')}</p>
      <p role="status" className={said ? 'said' : 'hidden-name'}>
        {said && say(said)}
      </p>
      {byInterest(documents ?? []).map((document) => (
        <SeenDocumentPart
          key={document.frame}
          allSilent={said !== undefined}
          {...{ document, questions, onSkeleton, onRetry }}
        />
      ))}
      {questions.length > 0 && (
        <section className="questions" aria-labelledby="questions">
          <h2 id="questions">{say('sees.questions')}</h2>
          <p className="ground">{say('sees.questions-why')}</p>
          <ol>
            {questions.map((id, at) => (
              <li key={id} id={`question-${at + 1}`} data-question={id} tabIndex={-1}>
                {say(`question.${id}`)}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function PageFacts({ page }: { page: NonNullable<SeesViewProps['page']> }) {
  const say = useWords();
  const { language } = useContext(ReadingContext);
  const { portalLanguage } = useContext(LabelsContext);
  return (
    <dl className="page-facts">
      <div>
        <dt>{say('sees.portal')}</dt>
        <dd>{say(`portal.${page.portal}`) || page.portal}</dd>
      </div>
      <div>
        <dt>{say('sees.page')}</dt>
        <dd>
          <code translate="no">{page.id}</code>
        </dd>
      </div>
      <div>
        <dt>{say('sees.language')}</dt>
        <dd>
          {portalLanguage ? (
            <>
              {new Intl.DisplayNames(language, { type: 'language' }).of(portalLanguage)}{' '}
              <code translate="no">{portalLanguage}</code>
            </>
          ) : (
            say('sees.not-known')
          )}
        </dd>
      </div>
    </dl>
  );
}

/** What is said in the place of documents, or about all of them. */
function stateOf(isKnown: boolean, documents: readonly SeenDocument[] | undefined): string | undefined {
  if (!isKnown) return 'sees.no-page';
  if (!documents) return 'sees.loading';
  if (documents.length === 0) return 'sees.nothing-watched';
  return documents.every(({ things }) => things?.length === 0) ? 'sees.nothing-sought' : undefined;
}

/** Documents in which something is known come first, silent ones last. */
function byInterest(documents: readonly SeenDocument[]): SeenDocument[] {
  const rank = ({ things }: SeenDocument) => {
    if (things?.length === 0) return 2;
    return things?.some(({ state }) => state !== 'unknown') ? 0 : 1;
  };
  return [...documents].sort((one, other) => rank(one) - rank(other));
}
