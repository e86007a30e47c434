import { findPerson } from '../shared/people.ts';
import type { PracticeState } from '../shared/state.ts';
import { userProperties } from '../shared/userProperties.ts';
import type { Say } from '../shared/words.ts';
import { Essentials } from './Essentials.tsx';

interface Props {
  subject: string;
  state: PracticeState;
  say: Say;
}

/**
 * `properties=fxc`: the older layout of the shell (`.fxc-essentials-…`, S10, S6), here under the frame with the tabs. The
 * classes are seen; that a user page ever had them beside a React view is not.
 */
export function UserEssentials({ subject, state, say }: Props) {
  return (
    <div className="fxc-essentials">
      {userProperties(findPerson(subject, state), state, say).map(({ name, rows }) => (
        <section key={name}>
          <h3 className="fxc-section-header">{name}</h3>
          <Essentials rows={rows} />
        </section>
      ))}
    </div>
  );
}
