import { initializeIcons, ThemeProvider } from '@fluentui/react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { isPractice, type ToFrame } from '../shared/wire.ts';
import { ReactView } from './ReactView.tsx';
import { tellShell } from './tellShell.ts';
import { fluent8Theme } from './theme.ts';
import './frame.css';

initializeIcons();

/** A frame is loaded before it has anything to show, and can later be told to show another view (S11, S49). */
function Frame() {
  const [shown, setShown] = useState<ToFrame>();
  useEffect(() => {
    const receive = ({ source, data }: MessageEvent) => {
      if (source !== window.parent || !isPractice(data) || data.practice !== 'show') return;
      // The mode's class stands inside the frame too (S50).
      document.body.classList.add(`fxs-mode-${data.state.theme}`);
      document.body.classList.toggle('practice-deaf', data.state.deaf === 'yes');
      setTimeout(() => setShown(data), data.state.delay);
    };
    window.addEventListener('message', receive);
    tellShell({ practice: 'ready' });
    return () => window.removeEventListener('message', receive);
  }, []);
  if (!shown) return null;
  return (
    <ThemeProvider theme={fluent8Theme(shown.state.theme)} applyTo="body">
      <ReactView key={`${shown.view} ${shown.subject} ${shown.item}`} {...shown} />
    </ThemeProvider>
  );
}

const root = document.createElement('div');
root.id = 'root';
document.body.append(root);
createRoot(root).render(<Frame />);
