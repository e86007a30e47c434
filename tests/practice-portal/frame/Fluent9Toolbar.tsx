import { Button, FluentProvider, Toolbar, ToolbarButton } from '@fluentui/react-components';
import { fluent9Theme } from '../shared/fluent9.ts';
import type { Say } from '../shared/words.ts';
import type { Command } from './command.ts';
import { Drawing } from './Drawing.tsx';

interface Props {
  commands: Command[];
  flavour: 'v9' | 'v9focusable' | 'v9icon' | 'v9link';
  say: Say;
  dark: boolean;
}

/** S3 shows a Fluent 9 button of the portal with aria-label and data-automation-id; the ids here are invented. */
export default function Fluent9Toolbar({ commands, flavour, say, dark }: Props) {
  const Kind = flavour === 'v9link' ? LinkCommand : flavour === 'v9icon' ? IconCommand : TextCommand;
  return (
    <FluentProvider theme={fluent9Theme(dark)}>
      <Toolbar aria-label={say('Commands')} size="small" style={{ padding: '4px 8px' }}>
        {commands.map((command) => (
          <Kind key={command.key} command={command} focusable={flavour === 'v9focusable'} />
        ))}
      </Toolbar>
    </FluentProvider>
  );
}

interface Item {
  command: Command;
  focusable: boolean;
}

function TextCommand({ command: { key, text, icon, disabled = false, run }, focusable }: Item) {
  return (
    <ToolbarButton
      icon={<Drawing name={icon} />}
      data-automation-id={key}
      {...(focusable ? { disabledFocusable: disabled } : { disabled })}
      onClick={() => run?.()}
    >
      {text}
    </ToolbarButton>
  );
}

function IconCommand({ command: { key, text, icon, disabled = false, run } }: Item) {
  return (
    <ToolbarButton
      icon={<Drawing name={icon} />}
      aria-label={text}
      data-automation-id={key}
      disabled={disabled}
      onClick={() => run?.()}
    />
  );
}

/** A Fluent 9 button as a link: disabled, it says so with aria-disabled only and has no address. */
function LinkCommand({ command: { key, text, icon, disabled = false, run } }: Item) {
  return (
    <Button
      as="a"
      href={`#${key}`}
      appearance="subtle"
      className="practice-link-command"
      icon={<Drawing name={icon} />}
      data-automation-id={key}
      disabled={disabled}
      onClick={(event) => {
        event.preventDefault();
        if (!disabled) run?.();
      }}
    >
      {text}
    </Button>
  );
}
