import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { LanguageFile } from '../../core/guidance/topic.ts';
import { compileForBuild } from './compile.ts';
import { formatProblem } from './problems.ts';
import { CONTENT_FOLDER, readContent } from './read.ts';
import { tableModule } from './table.ts';

const TABLE = 'virtual:sidelight/table';
const LANGUAGES = 'virtual:sidelight/languages';
const PAGES = 'virtual:sidelight/pages';
const FIRST_WORDS = 'virtual:sidelight/first-words';
const MODULES = [TABLE, LANGUAGES, PAGES, FIRST_WORDS];

/** What a page of ours says before it has read its texts, or when it cannot. */
const SAID_FIRST = ['panel.loading', 'panel.failed', 'panel.retry'];

/**
 * The Vite plugin that WXT, Vitest and the practice portal share. It gives `virtual:sidelight/table`, the watcher's
 * table, `virtual:sidelight/languages`, the reading languages, `virtual:sidelight/pages`, which topics speak on which
 * page, and `virtual:sidelight/first-words`, the few words needed before the texts are read; the types are in
 * `virtual.d.ts`.
 *
 * @returns the plugin; loading one of the modules fails with the list of all problems if the content has any
 */
export function sidelightContent(): Plugin {
  return {
    name: 'sidelight-content',
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : null),
    load(id) {
      if (!MODULES.includes(id.slice(1))) return null;
      for (const file of readContent().keys()) this.addWatchFile(join(CONTENT_FOLDER, file));
      const { table, languages, pages, problems } = compileForBuild();
      if (id === `\0${TABLE}`) for (const warning of problems) this.warn(formatProblem(warning));
      if (id === `\0${TABLE}`) return tableModule(table);
      if (id === `\0${PAGES}`) return `export default ${JSON.stringify(pages)};`;
      if (id === `\0${FIRST_WORDS}`) return `export default ${JSON.stringify(firstWords(languages))};`;
      return `export default ${JSON.stringify(languages.map((file) => file.language))};`;
    },
  };
}

function firstWords(languages: readonly LanguageFile[]) {
  const some = ({ interface: words }: LanguageFile) => SAID_FIRST.map((key) => [key, words[key]]);
  return Object.fromEntries(languages.map((file) => [file.language, Object.fromEntries(some(file))]));
}
