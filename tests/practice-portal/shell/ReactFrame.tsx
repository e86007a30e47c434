import { useEffect, useRef, useState } from 'react';
import type { PracticeState } from '../shared/state.ts';
import { isPractice, type ToFrame, type ToShell, type View } from '../shared/wire.ts';
import { displayLanguage } from '../shared/words.ts';

let frames = 0;

/** Skeleton 01 and S12: name, classes and the shape of the address are seen; numbers and hashes are invented. */
function frameAddress(index: number, l: string): string {
  const culture = l.split('.')[1] || 'en-us';
  const query = new URLSearchParams({
    reactView: 'true',
    retryCount: '0',
    l: `${displayLanguage(l, 'azure')}.${culture}`,
    trustedAuthority: location.origin,
    contentHash: 'AAAAAAAAAAAA',
    reactIndex: String(index),
    sessionId: '0',
  });
  return `https://sandbox-${index + 1}.reactblade${ring()}.portal.azure.net/React/Index?${query}`;
}

/** S36. The frames of the sovereign clouds are not established; here they are the public cloud's. */
function ring(): string {
  if (/^(ms|preview)\.portal\./.test(location.hostname)) return '-ms';
  return location.hostname.startsWith('rc.portal.') ? '-rc' : '';
}

interface Props {
  name: string;
  view: View;
  subject: string;
  state: PracticeState;
  active: boolean;
  listen: (message: ToShell) => void;
}

export function ReactFrame({ name, view, subject, state, active, listen }: Props) {
  const [index] = useState(() => frames++);
  const [src] = useState(() => frameAddress(index, state.l));
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
    const show: ToFrame = { practice: 'show', view, subject, state };
    if (ready) frame.current?.contentWindow?.postMessage(show, new URL(src).origin);
  }, [ready, src, view, subject, state]);

  return (
    <iframe
      ref={frame}
      id={`_react_frame_${index}`}
      name={name}
      title={name}
      className={`fxs-part-frame fxs-portal-bg-txt-br${active ? ' fxs-reactview-frame-active' : ''}`}
      style={active ? undefined : { display: 'none' }}
      src={src}
    />
  );
}

/** The portal keeps a loaded frame in hand that shows nothing yet (S11). It has no name (S48). */
export function PrewarmedFrame({ l }: { l: string }) {
  const [index] = useState(() => frames++);
  const [src] = useState(() => frameAddress(index, l));
  return (
    <iframe id={`_react_frame_${index}`} title="" className="fxs-part-frame" style={{ display: 'none' }} src={src} />
  );
}
