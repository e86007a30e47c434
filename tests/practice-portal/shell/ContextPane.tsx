import { useEffect, useRef, useState } from 'react';
import { findPerson } from '../shared/people.ts';
import { refusalSentence } from '../shared/sentences.ts';
import type { PracticeState } from '../shared/state.ts';
import type { ToShell } from '../shared/wire.ts';
import { fill, type Say } from '../shared/words.ts';
import { ReactFrame } from './ReactFrame.tsx';
import { Symbol } from './Symbols.tsx';

interface Props {
  subject: string;
  state: PracticeState;
  say: Say;
  close: () => void;
}

/**
 * The Reset password pane of the Entra admin center. Seen: `.fxs-contextpane` in the top document, its React content in
 * a frame of its own. The frame's name and the layout of the header are guesses.
 */
export function ContextPane({ subject, state, say, close }: Props) {
  const [refused, setRefused] = useState(false);
  const [listen] = useState(() => (message: ToShell) => {
    if (message.practice === 'close-pane') close();
    if (message.practice === 'refused') setRefused(true);
  });
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus(), []);
  const { name } = findPerson(subject, state);
  const title = say('Reset password');
  return (
    <section className="fxs-contextpane" ref={pane} tabIndex={-1} aria-label={title}>
      <header className="fxs-blade-header">
        <div className="fxs-blade-title">
          <h2 className="fxs-blade-title-titleText">{title}</h2>
          <div className="fxs-blade-title-subtitle">
            <span className="fxs-blade-title-subtitleText">{name}</span>
          </div>
        </div>
        <button
          type="button"
          className="fxs-blade-close"
          aria-label={fill(say("Close content '{name}'"), title)}
          onClick={close}
        >
          <Symbol name="close" size={18} />
        </button>
      </header>
      {refused && state.refusalIn === 'shell' && (
        <div className="fxc-infoBox fxc-infoBox-error">{refusalSentence(state.refusal, name, say)}</div>
      )}
      <ReactFrame
        name="ResetPassword.ReactView"
        view="reset-password"
        subject={subject}
        item=""
        state={state}
        active
        listen={listen}
      />
    </section>
  );
}
