import type { ShellCommand } from './AzcCommandBar.tsx';
import { Symbol } from './Symbols.tsx';

/**
 * The older shell's command bar. Seen (S6): `.fxs-commandBar-item`, its text, and that only a class says that an item is
 * disabled. Elements, roles and titles are guesses after the bar that followed it.
 */
export function OldCommandBar({ commands }: { commands: ShellCommand[] }) {
  return (
    <div className="fxs-commandBar">
      <ul role="toolbar" className="fxs-commandBar-itemList">
        {commands.map(({ id, label, icon, disabled = false, run }) => (
          <li key={id} role="presentation" className="fxs-commandBar-listItem">
            <div
              role="button"
              tabIndex={0}
              title={label}
              className={`fxs-commandBar-item fxs-fxclick${disabled ? ' fxs-commandBar-itemDisabled' : ''}`}
              onClick={() => !disabled && run?.()}
              onKeyDown={({ key }) => !disabled && (key === 'Enter' || key === ' ') && run?.()}
            >
              <div className="fxs-commandBar-item-icon">
                <Symbol name={icon} />
              </div>
              <div className="fxs-commandBar-item-text">{label}</div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
