import { useId } from 'react';
import { ChevronIcon } from './icons.tsx';

interface ListButtonProps {
  readonly title: string;
  /** The title's language, where it is not the reading language. */
  readonly lang?: string | undefined;
  /** A line below the title. */
  readonly more?: string | undefined;
  /** What kind of thing it is, or why it stands here. */
  readonly tag?: string | undefined;
  readonly look: 'seen' | 'answer' | 'title';
  /** A topic's id. */
  readonly topic?: string;
  /** What else it opens, such as `code:…`. */
  readonly open?: string;
  readonly onOpen: () => void;
}

/** One entry of a list: a button whose name is its title. */
export function ListButton({ title, lang, more, tag, look, topic, open, onOpen }: ListButtonProps) {
  const id = useId();
  const about = [tag && `${id}tag`, more && `${id}more`].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      className={`topic ${look}`}
      data-topic={topic}
      data-open={open}
      aria-labelledby={`${id}title`}
      aria-describedby={about || undefined}
      onClick={onOpen}
    >
      <span className="words">
        {tag && (
          <span className="tag" id={`${id}tag`}>
            {tag}
          </span>
        )}
        <span className="title" id={`${id}title`} lang={lang}>
          {title}
        </span>
        {more && (
          <span className="more" id={`${id}more`}>
            {more}
          </span>
        )}
      </span>
      <ChevronIcon />
    </button>
  );
}
