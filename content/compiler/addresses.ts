import type { Portal } from './portals.ts';
import type { Problems } from './problems.ts';
import type { RawContent } from './read.ts';
import { type AddressFile, AddressSchema } from './schema.ts';
import { readShape } from './shape.ts';

/** Portal id -> its addresses. */
export type Addresses = ReadonlyMap<string, AddressFile>;

/**
 * Reads `addresses/*.json` and holds them against the portals: every page has an example, and no example is of a page that
 * does not exist. That examples match and near misses do not is checked by the tests, with the watcher's own reading.
 *
 * @param raw the content folder
 * @param portals all portals
 * @param problems receives wrong files, names that do not exist and addresses that stand twice
 * @returns the addresses that are right
 */
export function readAddresses(raw: RawContent, portals: readonly Portal[], problems: Problems): Addresses {
  const all = new Map<string, AddressFile>();
  for (const { value } of portals) {
    const file = `addresses/${value.id}.json`;
    const text = raw.get(file);
    if (text === undefined) {
      problems.add(file, 1, `The portal "${value.id}" has no addresses. Add this file with an example for each page.`);
      continue;
    }
    const shaped = readShape(AddressSchema, file, text, problems);
    if (shaped === undefined) continue;
    const { examples, nearMisses } = shaped.value;
    all.set(value.id, shaped.value);
    for (const page of Object.keys(examples)) {
      if (!Object.hasOwn(value.pages, page))
        problems.add(
          file,
          shaped.lineOf(['examples', page]),
          `There is no page "${page}" in portals/${value.id}.json.`,
        );
    }
    for (const page of Object.keys(value.pages)) {
      if (!examples[page]?.length) problems.add(file, 1, `Give "${page}" one example address.`);
    }
    if (nearMisses.length === 0) problems.add(file, 1, 'Give one near miss.');
    const urls = new Set<string>();
    for (const { url } of [...Object.values(examples).flat(), ...nearMisses]) {
      if (urls.has(url)) problems.add(file, 1, `The address "${url}" stands twice. Remove one.`);
      urls.add(url);
    }
  }
  return all;
}
