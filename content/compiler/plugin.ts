import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileForBuild } from './compile.ts';
import { formatProblem } from './problems.ts';
import { CONTENT_FOLDER, readContent } from './read.ts';
import { tableModule } from './table.ts';

const TABLE = 'virtual:sidelight/table';
const LANGUAGES = 'virtual:sidelight/languages';

/**
 * The Vite plugin that WXT, Vitest and the practice portal share. It gives `virtual:sidelight/table`, the watcher's
 * table, and `virtual:sidelight/languages`, the reading languages; the types are in `virtual.d.ts`.
 *
 * @returns the plugin; loading one of the modules fails with the list of all problems if the content has any
 */
export function sidelightContent(): Plugin {
  return {
    name: 'sidelight-content',
    resolveId: (id) => (id === TABLE || id === LANGUAGES ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${TABLE}` && id !== `\0${LANGUAGES}`) return null;
      for (const file of readContent().keys()) this.addWatchFile(join(CONTENT_FOLDER, file));
      const { table, languages, problems } = compileForBuild();
      if (id === `\0${TABLE}`) for (const warning of problems) this.warn(formatProblem(warning));
      if (id === `\0${TABLE}`) return tableModule(table);
      return `export default ${JSON.stringify(languages.map((file) => file.language))};`;
    },
  };
}
