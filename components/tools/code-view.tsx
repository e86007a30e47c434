import { StepFacts } from '../reading/blocks.tsx';
import { useWords } from '../reading/words.ts';
import { sourcesOf, type ToolData } from './tool-data.ts';
import { ToolFrame } from './tool-frame.tsx';

/** One error code: what it means, what to do and who does it, and how well that is founded. */
export function CodeView({ data, id }: { data: ToolData; id: string }) {
  const say = useWords();
  const { reference, texts } = data;
  const code = reference.codes.find((one) => one.id === id);
  const text = texts.codes.entries[id];
  const family = texts.codes.families[code?.family ?? ''];
  if (!code || !text) return <ToolFrame title={say('codes.unknown')} sources={[]} />;
  const { name, also, advice, risk, by, notes, confidence } = code;
  return (
    <ToolFrame
      title={code.code}
      sources={sourcesOf(data, [code, ...notes.flatMap((note) => reference.notes[note] ?? [])])}
    >
      {text.title && text.title !== code.code && <p className="code-title">{text.title}</p>}
      <p className="from">
        {name && <span lang="en">{name} · </span>}
        {family?.name}. {family?.where}.
      </p>
      {also.length > 0 && <p className="from">{say('codes.also', { spellings: also.join(', ') })}</p>}
      {confidence === 'low' && (
        <p className="callout changed">{say(code.sources.length > 0 ? 'codes.low' : 'codes.no-source')}</p>
      )}
      <h2>{say('codes.cause')}</h2>
      <p>{text.cause}</p>
      <h2>{say('codes.fix')}</h2>
      {text.fix === undefined || advice === undefined ? (
        <p>{say('codes.no-fix')}</p>
      ) : (
        <div className="fix">
          {advice === 'ours' && <span className="tag">{say('codes.ours')}</span>}
          <p>{text.fix}</p>
          {risk && by && <StepFacts risk={risk} by={by} />}
        </div>
      )}
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map((note) => (
            <li key={note}>
              {reference.notes[note]?.basis === 'deduced' && <span className="tag">{say('codes.ours')}</span>}
              {texts.codes.notes[note]}
            </li>
          ))}
        </ul>
      )}
    </ToolFrame>
  );
}
