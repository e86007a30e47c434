import { useContext, useEffect, useRef, useState } from 'react';
import type { WritebackActor } from '../../core/guidance/reference.ts';
import { operationsFor, placesFor } from '../../core/guidance/writeback.ts';
import { OutLink } from '../reading/inlines.tsx';
import { ReadingContext } from '../reading/reading-context.ts';
import { useWords } from '../reading/words.ts';
import { Choice } from './choice.tsx';
import { sourcesOf, type ToolData } from './tool-data.ts';
import { ToolFrame } from './tool-frame.tsx';

const WHO: readonly WritebackActor[] = ['user', 'administrator', 'manager'];
const ALL = '';

interface WritebackToolProps {
  readonly data: ToolData;
  /** The operation that a search led to. */
  readonly operation?: string | undefined;
}

/** Where does a reset reach on-premises AD? */
export function WritebackTool({ data, operation }: WritebackToolProps) {
  const say = useWords();
  const { userLink } = useContext(ReadingContext);
  const { reference, texts } = data;
  const [who, setWho] = useState<WritebackActor>();
  const [where, setWhere] = useState<string>();
  const asked = useRef<HTMLTableRowElement>(null);
  useEffect(() => asked.current?.focus(), []);
  const shown = operationsFor({ ...(who && { who }), ...(where && { where }) }, reference.writeback);
  const words = texts.writeback;
  return (
    <ToolFrame title={say('tools.writeback')} sources={sourcesOf(data, shown)} keepFocus={operation !== undefined}>
      <p>
        <OutLink href={userLink.href}>{say('writeback.open-user')}</OutLink>
        {!userLink.exact && <> {say('page.users-list')}</>}
      </p>
      <div className="filters">
        <Choice
          name={say('writeback.who')}
          options={[
            { value: ALL, text: say('writeback.all') },
            ...WHO.map((value) => ({ value, text: words.who[value] })),
          ]}
          chosen={who ?? ALL}
          onChoose={(value) => {
            setWho(WHO.find((one) => one === value));
            setWhere(undefined);
          }}
        />
        <Choice
          name={say('writeback.where')}
          options={[
            { value: ALL, text: say('writeback.all-places') },
            ...placesFor(who, reference.writeback).map((value) => ({ value, text: words.places[value] ?? value })),
          ]}
          chosen={where ?? ALL}
          onChoose={(value) => setWhere(value || undefined)}
        />
      </div>
      <p role="status" className="hidden-name">
        {say('writeback.count', { count: shown.length })}
      </p>
      <table className="operations">
        <thead>
          <tr>
            <th scope="col">{say('writeback.way')}</th>
            <th scope="col">{say('writeback.reaches')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, who: actor, where: place, writtenBack, basis }) => {
            const text = words.operations[id];
            return (
              <tr key={id} data-operation={id} {...(id === operation && { ref: asked, tabIndex: -1 })}>
                <th scope="row">
                  <span className="from">
                    {words.who[actor]} · {words.places[place]}
                  </span>
                  <span className="does">{text?.does}</span>
                  {basis !== 'stated' && <span className="tag">{say(`reset.basis.${basis}`)}</span>}
                  {text?.note && <span className="line">{text.note}</span>}
                  {text?.history && <span className="line">{text.history}</span>}
                </th>
                <td data-name={say('writeback.reaches')}>
                  <span className={`reach ${writtenBack}`}>{say(`writeback.${writtenBack}`)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ToolFrame>
  );
}
