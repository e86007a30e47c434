/**
 * Custom properties are what a page can take out of our hands even in a closed root: they are inherited through the host, and
 * a page that knows a name may register it (`CSS.registerProperty`) as a length that is not inherited, so that no colour of
 * ours has a value any more. So in a page they have names that nobody can guess, other ones in each document.
 */
const mark = `s${crypto.getRandomValues(new Uint32Array(2)).join('-')}-`;

/** @param name without its hyphens @returns the name of a custom property of ours in this document */
export const ownProperty = (name: string): `--${string}` => `--${mark}${name}`;

/** @returns the styles with all their custom properties renamed */
export const withOwnProperties = (css: string): string => css.replace(/--(?=[a-z])/g, `--${mark}`);
