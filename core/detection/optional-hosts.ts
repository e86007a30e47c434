/** Hosts of one portal that an admin may add in the options; a group may have hosts of several portals. */
export interface OptionalHosts {
  readonly group: string;
  /** The portal whose watcher runs there. */
  readonly portal: string;
  /** Match patterns. */
  readonly matches: readonly string[];
}

/** A watcher that the browser is to run on hosts which were added. */
export interface AddedWatcher {
  readonly id: string;
  readonly portal: string;
  readonly matches: string[];
}

/** A group of hosts, and which of them the browser allows. */
export interface HostGroup {
  readonly id: string;
  readonly matches: readonly string[];
  readonly allowed: readonly string[];
}

/** @returns the groups in the order of their first hosts */
export function groupHosts(optional: readonly OptionalHosts[], allowed: readonly string[]): HostGroup[] {
  return [...new Set(optional.map(({ group }) => group))].map((id) => {
    const matches = optional.flatMap((hosts) => (hosts.group === id ? hosts.matches : []));
    return { id, matches, allowed: matches.filter((match) => allowed.includes(match)) };
  });
}

/** @returns what must be registered, so that each watcher runs on the allowed ones of its hosts and nowhere else */
export function addedWatchers(optional: readonly OptionalHosts[], allowed: readonly string[]): AddedWatcher[] {
  return optional
    .map(({ group, portal, matches }) => ({
      id: `sidelight-${portal}-${group}`,
      portal,
      matches: matches.filter((match) => allowed.includes(match)),
    }))
    .filter(({ matches }) => matches.length > 0);
}

/**
 * @param wanted what must be registered
 * @param registered what is, as far as the browser says
 * @returns the difference: nothing where all is as wanted
 */
export function changeWatchers(
  wanted: readonly AddedWatcher[],
  registered: readonly { readonly id: string; readonly matches?: readonly string[] | undefined }[],
): { add: AddedWatcher[]; change: AddedWatcher[]; remove: string[] } {
  const before = new Map(registered.map(({ id, matches = [] }) => [id, matches]));
  const isSame = (one: readonly string[], other: readonly string[]) =>
    [...one].sort().join() === [...other].sort().join();
  return {
    add: wanted.filter(({ id }) => !before.has(id)),
    change: wanted.filter(({ id, matches }) => before.has(id) && !isSame(matches, before.get(id) ?? [])),
    remove: [...before.keys()].filter((id) => wanted.every((watcher) => watcher.id !== id)),
  };
}
