/** The browser's own object, and no import: the overlay asks too, and is to carry no adapter of the extension's API. */
declare const chrome: { readonly runtime?: { readonly id?: string } };

/** False once this script belongs to an extension that was reloaded or removed: then nothing may be shown any more. */
export function isAlive(): boolean {
  try {
    return !!chrome.runtime?.id;
  } catch {
    return false;
  }
}
