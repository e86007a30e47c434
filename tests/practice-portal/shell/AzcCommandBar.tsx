import { useState } from 'react';
import type { Say } from '../shared/words.ts';
import { Symbol } from './Symbols.tsx';

export interface ShellCommand {
  id: string;
  label: string;
  icon: string;
  disabled?: boolean;
  run?: () => void;
  /** Not in the bar but in its overflow menu. */
  overflows?: boolean;
}

interface Props {
  commands: ShellCommand[];
  say: Say;
}

/**
 * The shell's own command bar, skeleton 02. Seen: the class names, roles, titles and `Command-<id>`. Inferred: that a
 * disabled one says aria-disabled. Unknown, so left out: its tabindex.
 */
export function AzcCommandBar({ commands, say }: Props) {
  const overflowing = commands.filter(({ overflows }) => overflows);
  return (
    <div className="fxs-commandBar">
      <ul role="toolbar" className="azc-toolbar-container fxs-commandBar-itemList fxs-vivaresize">
        {commands
          .filter(({ overflows }) => !overflows)
          .map((command) => (
            <AzcButton key={command.id} command={command} role="button" />
          ))}
        {overflowing.length > 0 && <AzcOverflow commands={overflowing} say={say} />}
      </ul>
    </div>
  );
}

const itemClass = 'azc-toolbar-item azc-toolbarButton fxs-commandBar-item fxs-vivaresize';

function AzcButton({ command, role }: { command: ShellCommand; role: 'button' | 'menuitem' }) {
  const { id, label, icon, disabled = false, run } = command;
  return (
    <li role="presentation" className={disabled ? `${itemClass} azc-toolbarItem-disabled` : itemClass} title={label}>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is a button's or a menu item's */}
      <div
        role={role}
        aria-label={label}
        title={label}
        {...(disabled ? {} : { tabIndex: 0 })}
        aria-disabled={disabled}
        className="azc-toolbarButton-container fxs-fxclick fxs-portal-hover"
        onClick={() => !disabled && run?.()}
        onKeyDown={(event) => !disabled && (event.key === 'Enter' || event.key === ' ') && run?.()}
      >
        <div className="azc-toolbarButton-icon">
          <Symbol name={icon} />
        </div>
        <div className="azc-toolbarButton-label fxs-commandBar-item-text" data-telemetryname={`Command-${id}`}>
          {label}
        </div>
      </div>
    </li>
  );
}

/**
 * The item's classes are seen (S8, S6), and that what it hides is not in the document until it is opened (fact 8). Its
 * button and the list that opens are guesses: the same items once more, as menu items.
 */
function AzcOverflow({ commands, say }: Props) {
  const [open, setOpen] = useState(false);
  const label = say('More');
  return (
    <li
      role="presentation"
      className={`${itemClass} azc-toolbar-item-overflow fxs-commandBar-item-expandList`}
      title={label}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setOpen(false)}
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
    >
      <div
        role="button"
        tabIndex={0}
        aria-label={label}
        aria-haspopup="true"
        aria-expanded={open}
        className="azc-toolbarButton-container fxs-fxclick fxs-portal-hover"
        onClick={() => setOpen(!open)}
        onKeyDown={({ key }) => (key === 'Enter' || key === ' ') && setOpen(!open)}
      >
        <Symbol name="more" />
      </div>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as the bar itself, whose list is a toolbar (S15)
        <ul role="menu" tabIndex={-1} className="azc-toolbar-overflow-menu">
          {commands.map((command) => (
            <AzcButton key={command.id} command={command} role="menuitem" />
          ))}
        </ul>
      )}
    </li>
  );
}
