import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every text file of `content/`: path below `content/` with forward slashes -> text. */
export type RawContent = ReadonlyMap<string, string>;

/** The folder `content/` that this compiler stands in. */
export const CONTENT_FOLDER = join(import.meta.dirname, '..');

/** What the compiler reads; the rest of the folder is for people and editors. */
const READ = [
  /^topics\/[^/]+\/[^/]+$/,
  /^(portals|addresses|labels|interface|reference)\/[^/]+\.json$/,
  /^compiler\/norwegian\.json$/,
];

/**
 * @param folder the content folder
 * @returns its topics, portals, addresses, labels, reference lists, interface strings and word list, in a stable order
 * @throws if the folder cannot be read
 */
export function readContent(folder: string = CONTENT_FOLDER): RawContent {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((file) => READ.some((pattern) => pattern.test(file)))
      .sort()
      .map((file) => [
        file,
        readFileSync(join(folder, file), 'utf8')
          .replace(/^\uFEFF/, '')
          .replaceAll('\r\n', '\n'),
      ]),
  );
}
