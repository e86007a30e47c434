import {
  Button,
  FluentProvider,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Toolbar,
  ToolbarButton,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { fluent9Theme } from '../shared/fluent9.ts';
import type { Say } from '../shared/words.ts';
import { type Command, resetKey } from './command.ts';
import { Drawing } from './Drawing.tsx';

interface Props {
  commands: Command[];
  say: Say;
  dark: boolean;
}

/**
 * Fluent 9's overflow: what does not fit stays in the bar, hidden, and appears a second time in the menu while that is
 * open. Reset password is in the menu only, as in the other flavours with an overflow.
 */
export default function Fluent9Overflow({ commands, say, dark }: Props) {
  const inBar = commands.filter(({ key }) => key !== resetKey);
  return (
    <FluentProvider theme={fluent9Theme(dark)}>
      <Overflow minimumVisible={2}>
        <Toolbar aria-label={say('Commands')} size="small" style={{ padding: '4px 8px', overflow: 'hidden' }}>
          {inBar.map(({ key, text, icon, disabled = false, run }) => (
            <OverflowItem key={key} id={key}>
              <ToolbarButton
                icon={<Drawing name={icon} />}
                aria-label={text}
                data-automation-id={key}
                disabled={disabled}
                onClick={() => run?.()}
              >
                {text}
              </ToolbarButton>
            </OverflowItem>
          ))}
          <MoreMenu commands={commands} say={say} />
        </Toolbar>
      </Overflow>
    </FluentProvider>
  );
}

function MoreMenu({ commands, say }: Omit<Props, 'dark'>) {
  // Fluent types the ref of a button that could also be a link as nobody's.
  const { ref, isOverflowing } = useOverflowMenu<never>();
  if (!isOverflowing && commands.every(({ key }) => key !== resetKey)) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button ref={ref} appearance="subtle" icon={<Drawing name="More" />} aria-label={say('More commands')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {commands.map((command) => (
            <MoreItem key={command.key} command={command} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function MoreItem({ command: { key, text, icon, disabled = false, run } }: { command: Command }) {
  const inBar = useIsOverflowItemVisible(key);
  if (inBar) return null;
  return (
    <MenuItem icon={<Drawing name={icon} />} disabled={disabled} onClick={() => run?.()}>
      {text}
    </MenuItem>
  );
}
