import { useEffect, useState } from 'react';

/**
 * Says a few words to a screen reader without moving the focus (WCAG 4.1.3). It is drawn empty first, because only a
 * change of a region that is already there is read out.
 */
export function Announcer({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <p role="status" className="announcer">
      {said}
    </p>
  );
}
