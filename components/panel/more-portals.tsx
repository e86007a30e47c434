import { type ReactNode, useId } from 'react';
import type { HostGroup } from '../../core/detection/optional-hosts.ts';
import { useWords } from '../reading/words.ts';

/** What became of the reader's last turn of a switch. */
export interface PortalsAnswer {
  readonly group: string;
  readonly is: 'on' | 'off' | 'refused';
}

export interface MorePortalsProps {
  readonly groups: readonly HostGroup[];
  readonly answer?: PortalsAnswer;
  /** Called in the turn of the click: the browser asks the reader only then. */
  readonly onTurn: (group: HostGroup, on: boolean) => void;
}

/** The portals on which the extension runs on request only, each with its switch. */
export function MorePortals({ groups, answer, onTurn }: MorePortalsProps) {
  const say = useWords();
  return (
    <section>
      <h2>{say('portals.heading')}</h2>
      <p className="why">{say('portals.why')}</p>
      {groups.map((group) => (
        <Portals key={group.id} group={group} onTurn={onTurn}>
          {answer?.group === group.id && say(`portals.${answer.is}`)}
        </Portals>
      ))}
    </section>
  );
}

interface PortalsProps extends Pick<MorePortalsProps, 'onTurn'> {
  readonly group: HostGroup;
  readonly children: ReactNode;
}

function Portals({ group, onTurn, children }: PortalsProps) {
  const say = useWords();
  const id = useId();
  const { matches, allowed } = group;
  const isPart = allowed.length > 0 && allowed.length < matches.length;
  return (
    <div className="portals">
      <label>
        <input
          type="checkbox"
          checked={allowed.length > 0}
          aria-describedby={`${id}what ${id}hosts`}
          onChange={(event) => onTurn(group, event.target.checked)}
        />
        <span>{say(`portals.${group.id}`)}</span>
      </label>
      <p id={`${id}what`}>{say(`portals.${group.id}.what`)}</p>
      <p id={`${id}hosts`} className="hosts">
        {say('portals.hosts', { hosts: hostNames(matches) })}
      </p>
      {isPart && <p className="part">{say('portals.part', { hosts: hostNames(allowed) })}</p>}
      <p role="status" className="answer">
        {children}
      </p>
    </div>
  );
}

/** `https://portal.azure.us/*` -> `portal.azure.us` */
function hostNames(matches: readonly string[]): string {
  return matches.map((match) => match.replace(/^https:\/\/|\/\*$/g, '')).join(', ');
}
