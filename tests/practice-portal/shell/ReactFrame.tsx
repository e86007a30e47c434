import { useEffect, useRef, useState } from 'react';
import type { PracticeState } from '../shared/state.ts';
import { isPractice, type ToFrame, type ToShell, type View } from '../shared/wire.ts';
import { frameAddress, nextFrame } from './frameAddress.ts';

interface Props {
  name: string;
  view: View;
  subject: string;
  item: string;
  state: PracticeState;
  active: boolean;
  /** Only as high as command bar and tabs: the shell draws the rest. */
  short?: boolean;
  listen: (message: ToShell) => void;
}

const blankTime = 400;
const awayTime = 700;

/** Skeleton 01: name and classes are seen. With `removeAfter` the frame leaves the document once and comes back new. */
export function ReactFrame(props: Props) {
  const { removeAfter } = props.state;
  const [step, setStep] = useState<'first' | 'away' | 'back'>('first');
  useEffect(() => {
    if (!removeAfter) return;
    const timers = [
      setTimeout(() => setStep('away'), removeAfter),
      setTimeout(() => setStep('back'), removeAfter + awayTime),
    ];
    return () => timers.forEach(clearTimeout);
  }, [removeAfter]);
  return step === 'away' ? null : <LiveFrame key={step} {...props} />;
}

function LiveFrame({ name, view, subject, item, state, active, short = false, listen }: Props) {
  const [index] = useState(nextFrame);
  const [src] = useState(() => frameAddress(index, state.l));
  const address = useAddress(src, state.blank);
  const [ready, setReady] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    const receive = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || !isPractice(data)) return;
      if (data.practice === 'ready') setReady(true);
      else if (data.practice !== 'show') listen(data);
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [listen]);

  useEffect(() => {
    const show: ToFrame = { practice: 'show', view, subject, item, state };
    // A hidden frame keeps what it shows.
    if (ready && active) frame.current?.contentWindow?.postMessage(show, new URL(src).origin);
  }, [ready, active, src, view, subject, item, state]);

  return (
    <iframe
      ref={frame}
      id={`_react_frame_${index}`}
      name={name}
      title={name}
      className={`fxs-part-frame fxs-portal-bg-txt-br${active ? ' fxs-reactview-frame-active' : ''}${short ? ' practice-short-frame' : ''}`}
      style={active ? undefined : { display: 'none' }}
      src={address}
    />
  );
}

/** The portal keeps loaded frames in hand that show nothing yet (S11). They have no name (S48). */
export function PrewarmedFrame({ state }: { state: PracticeState }) {
  const [index] = useState(nextFrame);
  const [src] = useState(() => frameAddress(index, state.l));
  return (
    <iframe
      id={`_react_frame_${index}`}
      title=""
      className="fxs-part-frame"
      style={{ display: 'none' }}
      src={useAddress(src, state.blank)}
    />
  );
}

/** With `blank` a frame is about:blank for a while (S48). */
function useAddress(src: string, blank: PracticeState['blank']): string {
  const [address, setAddress] = useState(blank === 'yes' ? 'about:blank' : src);
  useEffect(() => {
    const timer = setTimeout(() => setAddress(src), blankTime);
    return () => clearTimeout(timer);
  }, [src]);
  return address;
}
