import { useState } from 'react';
import { useWords } from '../reading/words.ts';

interface CopyButtonProps {
  readonly name: string;
  readonly text: () => string;
}

/** Copies a text, and says whether it did. Where the browser does not allow it, the text is shown instead. */
export function CopyButton({ name, text }: CopyButtonProps) {
  const say = useWords();
  const [done, setDone] = useState<{ readonly copied: boolean; readonly text: string }>();
  const copy = async () => {
    const copying = text();
    // Taken away first, so that copying once more is announced once more.
    setDone(undefined);
    const copied = await navigator.clipboard.writeText(copying).then(
      () => true,
      () => false,
    );
    setDone({ copied, text: copying });
  };
  return (
    <div className="copy">
      <button type="button" className="button" onClick={copy}>
        {name}
      </button>
      <span role="status">{done && say(done.copied ? 'sees.copied' : 'sees.not-copied')}</span>
      {done && !done.copied && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to
        <pre tabIndex={0} translate="no">
          {done.text}
        </pre>
      )}
    </div>
  );
}
