import { LINK_HOSTS } from '../../core/guidance/links.ts';

/**
 * Judges an address that a reader may be sent to.
 *
 * @param address as written in a topic
 * @returns the address in the form the browser uses, or what is wrong with it and what to do
 */
export function checkLink(address: string): { readonly href: string } | { readonly wrong: string } {
  // The part before the path is compared as it is written: URL drops a default port, an empty password and more.
  const written = /^https:\/\/([^/?#\\\s]+)/.exec(address)?.[1];
  if (written === undefined || !URL.canParse(address)) {
    return { wrong: `"${address}" is no https address. Write it in full: https://learn.microsoft.com/…` };
  }
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || written.includes('@')) {
    return { wrong: `"${address}" carries a user name or password. Remove what stands before the @.` };
  }
  if (/:\d*$/.test(written)) return { wrong: `"${address}" names a port. Remove it.` };
  if (written !== url.host || !LINK_HOSTS.includes(url.host)) {
    return {
      wrong: `"${url.host}" is not a host that we send readers to. Use one of ${LINK_HOSTS.join(', ')}, or leave the link out.`,
    };
  }
  return { href: url.href };
}
