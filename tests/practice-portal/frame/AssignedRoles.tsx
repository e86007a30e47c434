import { Pivot, PivotItem } from '@fluentui/react';
import type { ReactNode } from 'react';
import type { Person } from '../shared/people.ts';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { Commands } from './commands.tsx';
import { Table } from './Table.tsx';

interface Props {
  person: Person;
  state: PracticeState;
  say: Say;
}

/** The item AdministrativeRole is seen in addresses; the page's layout is from memory of a tenant with PIM. */
export function AssignedRoles({ person, state, say }: Props) {
  const sections: [name: string, roles: string[]][] = [
    ['Active assignments', namesIn(state.roles)],
    ['Eligible assignments', namesIn(state.eligible)],
  ];
  const table = ([name, roles]: (typeof sections)[number]): ReactNode =>
    roles.length ? (
      <Table
        name={say(name)}
        columns={[
          ['role', say('Role'), 260],
          ['principal', say('Principal name'), 260],
          ['scope', say('Scope'), 100],
          ['membership', say('Membership'), 110],
          ['end', say('End time'), 100],
        ]}
        rows={roles.map((role) => ({
          role: say(role),
          principal: person.userName,
          scope: say('Directory'),
          membership: say('Direct'),
          end: say('Permanent'),
        }))}
      />
    ) : (
      <p>{say('No assignments found.')}</p>
    );
  return (
    <>
      <Commands
        state={{ ...state, reset: 'absent' }}
        say={say}
        commands={[
          { key: 'addAssignmentsCmdBtn', text: say('Add assignments'), icon: 'Add' },
          { key: 'RefreshCmdBtn', text: say('Refresh'), icon: 'Refresh' },
          { key: 'feedbackCmdBtn', text: say('Got feedback?'), icon: 'Feedback' },
        ]}
      />
      <div className="practice-body">
        {state.rolesIn === 'tabs' ? (
          <Pivot aria-label={say('Assigned roles')}>
            {sections.map((section) => (
              <PivotItem key={section[0]} itemKey={section[0]} headerText={say(section[0])}>
                {table(section)}
              </PivotItem>
            ))}
          </Pivot>
        ) : (
          sections.map((section) => (
            <section key={section[0]}>
              <h3>{say(section[0])}</h3>
              {table(section)}
            </section>
          ))
        )}
      </div>
    </>
  );
}

const namesIn = (list: string) =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
