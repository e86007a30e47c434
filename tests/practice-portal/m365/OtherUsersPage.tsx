import { CommandBar, DetailsList, DetailsListLayoutMode, Link, SelectionMode } from '@fluentui/react';
import { useFontsLoaded } from '../shared/fontsLoaded.ts';
import { navigate } from '../shared/navigation.ts';
import { people } from '../shared/people.ts';
import { usePortal } from './portal.ts';

interface Row {
  key: string;
  name: string;
  userName: string;
  hash?: string;
}

/**
 * Deleted users and guest users: lists of users that are not the list of active users, with addresses of their own. The
 * addresses and the guests' pane are seen; the rest is from memory.
 */
export function OtherUsersPage({ page }: { page: 'deletedusers' | 'guestusers' }) {
  const { state, say } = usePortal();
  const fonts = useFontsLoaded();
  const deleted = page === 'deletedusers';
  const title = say(deleted ? 'Deleted users' : 'Guest users');
  const commands = deleted ? ['Restore user', 'Export users'] : ['Add a guest user', 'Delete a user', 'Refresh'];
  const rows = deleted ? deletedUsers : guests(state.rows);
  return (
    <div className="practice-page">
      <h1>{title}</h1>
      <CommandBar
        ariaLabel={say('Commands')}
        items={commands.map((text) => ({ key: text, text: say(text), cacheKey: `${text} ${fonts}` }))}
      />
      <div className="practice-list" data-is-scrollable="true">
        <DetailsList
          ariaLabelForGrid={title}
          items={rows}
          selectionMode={SelectionMode.multiple}
          layoutMode={DetailsListLayoutMode.justified}
          columns={[
            {
              key: 'DisplayName',
              name: say('Display name'),
              minWidth: 180,
              maxWidth: 300,
              isRowHeader: true,
              onRender: ({ name, hash }: Row) => (hash ? <Link onClick={() => navigate(hash)}>{name}</Link> : name),
            },
            { key: 'Username', name: say('Username'), minWidth: 240, onRender: ({ userName }: Row) => userName },
          ]}
        />
      </div>
    </div>
  );
}

const deletedUsers: Row[] = ['Dora Deleted', 'Dario Deleted'].map((name) => ({
  key: name,
  name,
  userName: `${name.toLowerCase().replace(' ', '.')}@contoso.example`,
}));

const guests = (count: number): Row[] =>
  people(count)
    .filter(({ guest }) => guest)
    .map(({ id, name, userName }) => ({
      key: id,
      name,
      userName,
      hash: `#/users/:/GuestUserDetails/${id}/Account`,
    }));
