import { type KeyboardEvent, type RefObject, useId } from 'react';
import { useWords } from '../reading/words.ts';
import { ClearIcon, SearchIcon } from './icons.tsx';

interface SearchBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter was pressed. */
  readonly onFirst: () => void;
}

/** Searches while one types. */
export function SearchBox({ box, query, onQuery, onFirst }: SearchBoxProps) {
  const say = useWords();
  const id = useId();
  const first = (event: KeyboardEvent) => {
    // Enter also ends a word that an input method composes.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) onFirst();
  };
  return (
    // The element <search> is younger than the oldest browser that we support, and React knows its role only.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="search" className="search">
      <SearchIcon />
      <label className="hidden-name" htmlFor={id}>
        {say('panel.search')}
      </label>
      {/* biome-ignore lint/a11y/useSemanticElements: type=search clears itself on Escape in one browser only */}
      <input
        ref={box}
        id={id}
        type="text"
        role="searchbox"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        placeholder={say('panel.search-hint')}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={first}
      />
      {query && (
        <button
          type="button"
          className="icon-button"
          onClick={() => {
            onQuery('');
            box.current?.focus();
          }}
        >
          <ClearIcon />
          <span className="hidden-name">{say('panel.clear')}</span>
        </button>
      )}
    </div>
  );
}
