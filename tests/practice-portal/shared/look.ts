/**
 * Segoe UI where it is installed. The names of Fluent's web fonts are left out on purpose: they would be fetched from
 * a CDN that a test machine cannot reach.
 */
export const fontFamily =
  "'Segoe UI', Selawik, 'Open Sans', -apple-system, BlinkMacSystemFont, 'Liberation Sans', sans-serif";
