import { type IColumn, Icon, IconButton, TooltipHost } from '@fluentui/react';
import { navigate } from '../shared/navigation.ts';
import type { Person } from '../shared/people.ts';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { detailsHash } from './route.ts';

/** Column keys DisplayName and Username are seen; the key of Sync status is a guess. */
export function userColumns(state: PracticeState, say: Say, reset: (people: Person[]) => void): IColumn[] {
  const column = (
    key: string,
    name: string,
    width: number,
    onRender: (person: Person) => React.ReactNode,
  ): IColumn => ({
    key,
    name: say(name),
    minWidth: width * 0.75,
    maxWidth: width * 1.5,
    isResizable: true,
    onRender,
  });
  return [
    {
      ...column('DisplayName', 'Display name', 240, (person) => <NameCell person={person} say={say} reset={reset} />),
      isRowHeader: true,
    },
    column('Username', 'Username', 260, ({ userName }) => userName),
    ...(state.sync === 'column'
      ? [
          column('SyncStatusGuess', 'Sync status', 110, (person) => (
            <SyncCell person={person} say={say} hint={state.syncHint} />
          )),
        ]
      : []),
    column('Licenses', 'Licenses', 180, ({ guest }) => (guest ? say('Unlicensed') : 'Microsoft 365 E3')),
  ];
}

/** A click on the name opens the details; key icon and ellipsis appear on hover (labs 2026-08, tags and icons guessed). */
function NameCell({ person, say, reset }: { person: Person; say: Say; reset: (people: Person[]) => void }) {
  const open = () => navigate(detailsHash(person.id));
  return (
    // Opening a pane does not tick the row.
    <div className="practice-name" data-selection-disabled>
      <span
        role="button"
        tabIndex={0}
        className="practice-name-link"
        onClick={open}
        onKeyDown={(event) => event.key === 'Enter' && open()}
      >
        {person.name}
      </span>
      <span className="practice-row-tools">
        <IconButton
          iconProps={{ iconName: 'Permissions' }}
          title={say('Reset a password')}
          ariaLabel={say('Reset a password')}
          onClick={() => reset([person])}
        />
        <IconButton
          ariaLabel={say('More actions')}
          title={say('More actions')}
          menuIconProps={{ iconName: 'More' }}
          menuProps={{
            items: [
              {
                key: 'reset',
                text: say('Reset password'),
                iconProps: { iconName: 'Permissions' },
                onClick: () => reset([person]),
              },
              { key: 'block', text: say('Block sign-in'), iconProps: { iconName: 'Blocked' } },
              { key: 'delete', text: say('Delete user'), iconProps: { iconName: 'UserRemove' } },
            ],
          }}
        />
      </span>
    </div>
  );
}

/** An icon with a hover text; its name, and whether the text is a title, a label or a tooltip, is not established. */
function SyncCell({ person, say, hint }: { person: Person; say: Say; hint: PracticeState['syncHint'] }) {
  const text = say(person.synced ? 'Synced from on-premises' : 'In cloud');
  const iconName = person.synced ? 'Sync' : 'Cloud';
  if (hint === 'tooltip') {
    return (
      <TooltipHost content={text}>
        <Icon iconName={iconName} />
      </TooltipHost>
    );
  }
  return <Icon iconName={iconName} role="img" aria-label={text} {...(hint === 'title' ? { title: text } : {})} />;
}
