import type { OptionalHosts } from '../../core/detection/optional-hosts.ts';
import { compileForBuild } from './compile.ts';
import type { PortalFile } from './schema.ts';

type Hosts = Pick<PortalFile, 'hosts' | 'frames'>;

const patternsOf = ({ hosts, frames }: Hosts) => [...hosts, ...frames].map((host) => `https://${host}/*`);

/**
 * @param portal a portal's id
 * @returns match patterns of the hosts on which its watcher runs from the start, frames of React views included
 * @throws an error that lists every problem of the content, if there is one
 */
export function hostMatches(portal: string): string[] {
  return compileForBuild().portals.flatMap(({ value }) => (value.id === portal ? patternsOf(value) : []));
}

/**
 * @returns the hosts that an admin may add in the options, by portal and group
 * @throws an error that lists every problem of the content, if there is one
 */
export function optionalHosts(): OptionalHosts[] {
  return compileForBuild().portals.flatMap(({ value }) =>
    Object.entries(value.optional).map(([group, hosts]) => ({ group, portal: value.id, matches: patternsOf(hosts) })),
  );
}
