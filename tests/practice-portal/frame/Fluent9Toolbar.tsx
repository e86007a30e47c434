import { FluentProvider, Toolbar, ToolbarButton } from '@fluentui/react-components';
import { drawings } from '../shared/drawings.ts';
import { fluent9Theme } from '../shared/fluent9.ts';
import type { Command } from './commands.tsx';

/** Fluent 8's icon names, which the commands carry, as line drawings. */
const icons: Record<string, string> = {
  Edit: 'edit',
  Delete: 'trash',
  Refresh: 'refresh',
  Permissions: 'key',
  SignOut: 'signOut',
  ColumnOptions: 'columns',
  Feedback: 'feedback',
};

function Drawing({ name }: { name: string }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={drawings[icons[name] ?? 'page']}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** S3 shows a Fluent 9 button of the portal with aria-label and data-automation-id; the ids here are invented. */
export default function Fluent9Toolbar({
  commands,
  focusable,
  dark,
}: {
  commands: Command[];
  focusable: boolean;
  dark: boolean;
}) {
  return (
    <FluentProvider theme={fluent9Theme(dark)}>
      <Toolbar aria-label="Commands" size="small" style={{ padding: '4px 8px' }}>
        {commands.map(({ key, text, icon, disabled = false, run }) => (
          <ToolbarButton
            key={key}
            icon={<Drawing name={icon} />}
            data-automation-id={key}
            {...(focusable ? { disabledFocusable: disabled } : { disabled })}
            onClick={() => run?.()}
          >
            {text}
          </ToolbarButton>
        ))}
      </Toolbar>
    </FluentProvider>
  );
}
