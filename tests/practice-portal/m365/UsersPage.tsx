import {
  CommandBar,
  DetailsList,
  DetailsListLayoutMode,
  type ICommandBarItemProps,
  SearchBox,
  Selection,
  SelectionMode,
} from '@fluentui/react';
import { useState } from 'react';
import { useFontsLoaded } from '../shared/fontsLoaded.ts';
import { type Person, people } from '../shared/people.ts';
import { fill, type Say } from '../shared/words.ts';
import { usePortal } from './portal.ts';
import { userColumns } from './userColumns.tsx';

/** Skeleton 01. The row is Fluent's own, so it is virtualised and its nodes are used again. */
export function UsersPage({ reset }: { reset: (people: Person[]) => void }) {
  const { state, say } = usePortal();
  const fonts = useFontsLoaded();
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<Person[]>([]);
  const [selection] = useState(
    () =>
      new Selection<Person>({
        getKey: ({ id }) => id,
        onSelectionChanged: () => setSelected(selection.getSelection()),
      }),
  );
  const [all] = useState(() => people(state.rows));
  const found = all.filter(({ name, userName }) => `${name} ${userName}`.toLowerCase().includes(search.toLowerCase()));
  const commands = selected.length
    ? selectionCommands(selected.length, say, () => reset(selection.getSelection()))
    : plainCommands(say);
  return (
    <div className="practice-page">
      <h1>{say('Active users')}</h1>
      <CommandBar
        ariaLabel={say('Commands')}
        items={commands.map((item) => ({ ...item, cacheKey: `${item.key} ${fonts}` }))}
        overflowButtonProps={{ ariaLabel: say(selected.length ? 'View more actions on selected' : 'More') }}
        farItems={[
          {
            key: 'search',
            onRender: () => (
              <SearchBox
                data-automation-id="UserListV2,CommandBarSearchInputBox"
                placeholder={say('Search active users list')}
                styles={{ root: { width: 240, margin: '5px 0' } }}
                onChange={(_, text) => setSearch(text ?? '')}
              />
            ),
          },
        ]}
      />
      <div className="practice-list" data-is-scrollable="true">
        <DetailsList
          ariaLabelForGrid={say('Active users')}
          items={found}
          columns={userColumns(state, say, reset)}
          selection={selection as Selection}
          selectionMode={SelectionMode.multiple}
          layoutMode={DetailsListLayoutMode.justified}
          selectionPreservedOnEmptyClick
          setKey="practice"
          getKey={({ id }: Person) => id}
        />
      </div>
    </div>
  );
}

const plainCommands = (say: Say): ICommandBarItemProps[] => [
  { key: 'add', text: say('Add a user'), iconProps: { iconName: 'AddFriend' } },
  { key: 'addMany', text: say('Add multiple users'), iconProps: { iconName: 'AddGroup' } },
  { key: 'mfa', text: say('Multifactor authentication'), iconProps: { iconName: 'Lock' } },
  { key: 'delete', text: say('Delete a user'), iconProps: { iconName: 'UserRemove' } },
  { key: 'refresh', text: say('Refresh'), iconProps: { iconName: 'Refresh' } },
  { key: 'export', text: say('Export users'), iconProps: { iconName: 'Download' } },
];

/**
 * Reset password for 1 to 40 ticked rows (Microsoft's docs, 2026-01). The id of the button is unknown. The
 * command asks who is ticked when it is pressed: the bar that stands there may have been drawn before the last tick.
 */
function selectionCommands(selected: number, say: Say, reset: () => void): ICommandBarItemProps[] {
  return [
    {
      key: 'reset',
      text: say('Reset password'),
      iconProps: { iconName: 'Permissions' },
      disabled: selected > 40,
      onClick: reset,
    },
    { key: 'delete', text: say('Delete user'), iconProps: { iconName: 'UserRemove' } },
    { key: 'licenses', text: say('Manage product licenses'), iconProps: { iconName: 'Certificate' } },
    { key: 'groups', text: say('Manage groups'), iconProps: { iconName: 'Group' } },
    { key: 'block', text: say('Block sign-in'), iconProps: { iconName: 'Blocked' } },
    { key: 'count', text: fill(say('{name} selected'), selected), disabled: true },
  ];
}
