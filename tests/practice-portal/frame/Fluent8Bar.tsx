import { CommandBar, CommandBarButton } from '@fluentui/react';
import { useFontsLoaded } from '../shared/fontsLoaded.ts';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { type Command, resetKey } from './command.ts';

interface Props {
  commands: Command[];
  flavour: PracticeState['flavour'];
  say: Say;
}

export function Fluent8Bar({ commands, flavour, say }: Props) {
  const fonts = useFontsLoaded();
  if (flavour === 'v8button') {
    return (
      <div className="practice-buttons">
        {/* Only Fluent 8's own bar moves what does not fit into a menu. */}
        {commands.slice(0, 5).map((command) => (
          <CommandBarButton key={command.key} ariaLabel={command.text} {...properties(command)} />
        ))}
      </div>
    );
  }
  const items = commands.map((command) => ({
    ...properties(command),
    key: command.key,
    cacheKey: `${command.key} ${fonts}`,
    // Icon only, the item has no other name than what Fluent makes of its text.
    ...(flavour === 'v8icon' ? { iconOnly: true } : { name: command.text, ariaLabel: command.text }),
  }));
  const overflows = (key: string) => flavour === 'v8overflow' && key === resetKey;
  return (
    <CommandBar
      ariaLabel={say('Commands')}
      items={items.filter(({ key }) => !overflows(key))}
      overflowItems={items.filter(({ key }) => overflows(key))}
      overflowButtonProps={{ ariaLabel: say('More commands') }}
      styles={{ root: { height: 40, paddingLeft: 8, paddingRight: 8 } }}
    />
  );
}

const properties = ({ key, text, icon, disabled = false, run }: Command) => ({
  text,
  'data-testid': key,
  disabled,
  iconProps: { iconName: icon },
  onClick: () => run?.(),
});
