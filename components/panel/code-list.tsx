import type { Found } from '../../core/guidance/search-entries.ts';
import { useWords } from '../reading/words.ts';
import { ListButton } from './list-button.tsx';

/** An error code that the page shows. */
export interface PageCode {
  /** As the portal writes it. */
  readonly code: string;
  /** Absent where it is none of ours, or as long as that is not known. */
  readonly found?: Found | undefined;
}

interface CodeListProps {
  readonly codes: readonly PageCode[];
  readonly onFound: (found: Found) => void;
  /** Searches for a code that is none of ours, which says where to look it up. */
  readonly onQuery: (query: string) => void;
}

/** What the page says in numbers: each leads to what it means. */
export function CodeList({ codes, onFound, onQuery }: CodeListProps) {
  const say = useWords();
  return (
    <ul className="topics">
      {codes.map(({ code, found }) => (
        <li key={code}>
          <ListButton
            title={say('panel.code-here', { code })}
            more={found?.more || found?.title}
            look="seen"
            open={`code:${found?.id ?? code}`}
            onOpen={() => (found ? onFound(found) : onQuery(code))}
          />
        </li>
      ))}
    </ul>
  );
}
