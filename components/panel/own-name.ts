/** A language's name in itself, as lists of languages begin it: `English`, `Norsk bokmål`. */
export function ownName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    // A settings file may hold what is no language.
    return tag;
  }
}
