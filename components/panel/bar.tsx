import type { ReactNode } from 'react';
import { useWords } from '../reading/words.ts';
import { BackIcon, SettingsIcon } from './icons.tsx';

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
