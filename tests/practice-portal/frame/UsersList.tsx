import {
  DetailsList,
  DetailsListLayoutMode,
  type IColumn,
  Link,
  SearchBox,
  Selection,
  SelectionMode,
} from '@fluentui/react';
import { useState } from 'react';
import { type Person, people } from '../shared/people.ts';
import type { PracticeState } from '../shared/state.ts';
import { fill, type Say } from '../shared/words.ts';
import { type Command, resetKey } from './command.ts';
import { Commands } from './commands.tsx';
import { tellShell } from './tellShell.ts';
import { shellFlavours } from './UserProfile.tsx';

/**
 * UsersList.ReactView, skeleton 06: search box, `resultMessage` and Fluent 8 list are seen (S4, S2), the column On-premises
 * sync enabled too (S34); its key is inferred.
 */
export function UsersList({ state, say }: { state: PracticeState; say: Say }) {
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<Person[]>([]);
  const [selection] = useState(
    () =>
      new Selection<Person>({
        getKey: ({ id }) => id,
        onSelectionChanged: () => {
          const now = selection.getSelection();
          setSelected(now);
          tellShell({ practice: 'selected', subjects: now.map(({ id }) => id) });
        },
      }),
  );
  const found = people(state.rows).filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  const inShell = state.listReset === 'present' && shellFlavours.includes(state.flavour);
  return (
    <>
      {!inShell && (
        <Commands state={{ ...state, reset: 'absent' }} say={say} commands={commands(state, say, selected)} />
      )}
      <div className="practice-filters">
        <SearchBox
          placeholder={say('Search')}
          ariaLabel={say('Search')}
          styles={{ root: { width: 260 } }}
          onChange={(_, text) => setSearch(text ?? '')}
        />
        <span data-testid="resultMessage">{fill(say('{name} users found'), found.length)}</span>
      </div>
      <div className="practice-list" data-is-scrollable="true" style={{ overflowY: 'auto' }}>
        <DetailsList
          ariaLabelForGrid={say('Users')}
          items={found}
          columns={columns(state, say)}
          selection={selection as Selection}
          selectionMode={SelectionMode.multiple}
          layoutMode={DetailsListLayoutMode.justified}
          compact
          setKey="practice"
          getKey={({ id }: Person) => id}
        />
      </div>
    </>
  );
}

function commands(state: PracticeState, say: Say, selected: Person[]): Command[] {
  const only = selected.length === 1 ? selected[0] : undefined;
  const reset: Command = {
    key: resetKey,
    text: say('Reset password'),
    icon: 'Permissions',
    disabled: !only,
    run: () => only && tellShell({ practice: 'open-reset', subject: only.id }),
  };
  return [
    { key: 'newUserCmdBtn', text: say('New user'), icon: 'Add' },
    { key: 'editCmdBtn', text: say('Edit'), icon: 'Edit', disabled: selected.length === 0 },
    { key: 'deleteCmdBtn', text: say('Delete'), icon: 'Delete', disabled: selected.length === 0 },
    ...(state.listReset === 'present' ? [reset] : []),
    { key: 'downloadCmdBtn', text: say('Download users'), icon: 'Download' },
    { key: 'bulkOperations', text: say('Bulk operations'), icon: 'GroupList' },
    { key: 'RefreshCmdBtn', text: say('Refresh'), icon: 'Refresh' },
    { key: 'manageViewCmdBtn', text: say('Manage view'), icon: 'ColumnOptions' },
  ];
}

function columns(state: PracticeState, say: Say): IColumn[] {
  const plain: [key: string, name: string, width: number, value: (person: Person) => string][] = [
    ['userPrincipalName', say('User principal name'), 250, ({ userName }) => userName],
    ['userType', say('User type'), 110, ({ userType }) => say(userType)],
    ...(state.sync === 'column'
      ? ([
          ['onPremisesSyncEnabled', say('On-premises sync enabled'), 160, ({ synced }) => say(synced ? 'Yes' : 'No')],
        ] as typeof plain)
      : []),
    ['companyName', say('Department'), 140, ({ department }) => department],
  ];
  return [
    {
      key: 'displayName',
      name: say('Display name'),
      minWidth: 130,
      maxWidth: 200,
      isRowHeader: true,
      onRender: nameLink,
    },
    ...plain.map(
      ([key, name, width, value]): IColumn => ({
        key,
        name,
        minWidth: width * 0.7,
        maxWidth: width * 1.4,
        isResizable: true,
        onRender: value,
      }),
    ),
  ];
}

function nameLink({ id, name }: Person) {
  const hash = `#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/${id}/hidePreviewBanner~/true`;
  return <Link onClick={() => tellShell({ practice: 'navigate', hash })}>{name}</Link>;
}
