import { useEffect, useState } from 'react';
import type { MorePortalsProps, PortalsAnswer } from '../../components/panel/more-portals.tsx';
import { groupHosts, type HostGroup, type OptionalHosts } from '../../core/detection/optional-hosts.ts';
import { dropHosts, readAllowed, requestHosts, watchAllowed } from '../../platform/extension/optional-hosts.ts';

/** The portals that may be added, as the browser has them now, wherever they were changed; undefined until it has said. */
export function useOptionalHosts(optional: readonly OptionalHosts[]): MorePortalsProps | undefined {
  const [allowed, setAllowed] = useState<readonly string[]>();
  const [answer, setAnswer] = useState<PortalsAnswer>();
  useEffect(() => {
    const life = new AbortController();
    const matches = optional.flatMap((hosts) => hosts.matches);
    const read = async () => {
      const now = await readAllowed(matches);
      if (!life.signal.aborted) setAllowed(now);
    };
    watchAllowed(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, [optional]);

  function turn({ id, matches }: HostGroup, on: boolean) {
    // Without an await: the browser forgets the click at the first one.
    const done = on ? requestHosts(matches) : dropHosts(matches);
    setAnswer(undefined);
    void done.then((isDone) => {
      if (isDone) setAnswer({ group: id, is: on ? 'on' : 'off' });
      else if (on) setAnswer({ group: id, is: 'refused' });
    });
  }

  return allowed && { groups: groupHosts(optional, allowed), ...(answer && { answer }), onTurn: turn };
}
