import type { ReactNode } from 'react';
import { useWords } from '../reading/words.ts';
import { BackIcon, NextIcon, SettingsIcon } from './icons.tsx';

/** The line that stays at the top: the search or the way back, and the settings at its end. */
export function Bar({ children, onSettings }: { children: ReactNode; onSettings?: () => void }) {
  const say = useWords();
  return (
    <header className="bar">
      {children}
      {onSettings && (
        <button type="button" className="icon-button" id="settings" title={say('panel.settings')} onClick={onSettings}>
          <SettingsIcon />
          <span className="hidden-name">{say('panel.settings')}</span>
        </button>
      )}
    </header>
  );
}

export function BackButton({ name, onBack }: { name: string; onBack: () => void }) {
  return (
    <button type="button" className="back" onClick={onBack}>
      <BackIcon />
      <span>{name}</span>
    </button>
  );
}

/** Forward again, after going back; there only while there is something to go forward to. */
export function NextButton({ onNext }: { onNext?: (() => void) | undefined }) {
  const say = useWords();
  if (!onNext) return null;
  return (
    <button type="button" className="icon-button" id="next" title={say('panel.next')} onClick={onNext}>
      <NextIcon />
      <span className="hidden-name">{say('panel.next')}</span>
    </button>
  );
}
