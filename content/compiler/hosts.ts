import { compileForBuild } from './compile.ts';

/**
 * @returns match patterns of the portals' own hosts, where the shell runs: `https://entra.microsoft.com/*`
 * @throws an error that lists every problem of the content, if there is one
 */
export function hostMatches(): string[] {
  return compileForBuild().table.portals.flatMap((portal) => portal.hosts.map((host) => `https://${host}/*`));
}

/**
 * @returns match patterns of the frames of React views: `https://*.reactblade.portal.azure.net/*`
 * @throws an error that lists every problem of the content, if there is one
 */
export function frameMatches(): string[] {
  return compileForBuild().table.frameHosts.map((suffix) => `https://*${suffix}/*`);
}
