import { Symbol } from './Symbols.tsx';

export interface AzcCommand {
  id: string;
  label: string;
  icon: string;
  disabled?: boolean;
  run?: () => void;
}

/**
 * The shell's own command bar, skeleton 02. Seen: the class names, roles, titles and `Command-<id>`. Inferred: that a
 * disabled one says aria-disabled. Unknown, so left out: its tabindex.
 */
export function AzcCommandBar({ commands }: { commands: AzcCommand[] }) {
  return (
    <div className="fxs-commandBar">
      <ul role="toolbar" className="azc-toolbar-container fxs-commandBar-itemList fxs-vivaresize">
        {commands.map((command) => (
          <AzcButton key={command.id} {...command} />
        ))}
      </ul>
    </div>
  );
}

function AzcButton({ id, label, icon, disabled = false, run }: AzcCommand) {
  const item = 'azc-toolbar-item azc-toolbarButton fxs-commandBar-item fxs-vivaresize';
  return (
    <li role="presentation" className={disabled ? `${item} azc-toolbarItem-disabled` : item} title={label}>
      <div
        role="button"
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
