import { useEffect, useRef } from 'react';
import { codeEntry } from '../../core/guidance/search-entries.ts';
import { ChevronIcon } from '../panel/icons.tsx';
import { ListButton } from '../panel/list-button.tsx';
import { useWords } from '../reading/words.ts';
import type { ToolData } from './tool-data.ts';
import { ToolFrame } from './tool-frame.tsx';

interface CodesToolProps {
  readonly data: ToolData;
  /** The family that stands open. */
  readonly family: string | undefined;
  readonly onFamily: (family: string | undefined) => void;
  /** The code that was read before. */
  readonly cameFrom: string | undefined;
  readonly onCode: (id: string) => void;
}

/** All error codes by family; one family stands open at a time. */
export function CodesTool({ data, family, onFamily, cameFrom, onCode }: CodesToolProps) {
  const say = useWords();
  const { reference, texts } = data;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (cameFrom) list.current?.querySelector<HTMLElement>(`[data-open="code:${CSS.escape(cameFrom)}"]`)?.focus();
  }, [cameFrom]);
  return (
    <ToolFrame title={say('tools.codes')} sources={[]} keepFocus={cameFrom !== undefined}>
      <p>{say('codes.intro')}</p>
      <div ref={list} className="families">
        {Object.entries(texts.codes.families).map(([id, { name, where }]) => {
          const codes = reference.codes.filter((code) => code.family === id);
          const isOpen = id === family;
          return (
            <section key={id} className={isOpen ? 'family open' : 'family'}>
              <h2>
                <button type="button" aria-expanded={isOpen} onClick={() => onFamily(isOpen ? undefined : id)}>
                  <ChevronIcon />
                  <span>{name}</span>
                  <span className="from">{codes.length}</span>
                </button>
              </h2>
              {isOpen && <p className="from">{where}</p>}
              {isOpen && (
                <ul className="topics">
                  {codes.map((code) => (
                    <li key={code.id}>
                      <ListButton
                        {...codeEntry(code, texts)}
                        open={`code:${code.id}`}
                        look="answer"
                        onOpen={() => onCode(code.id)}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
    </ToolFrame>
  );
}
