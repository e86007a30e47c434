import { join } from 'node:path';
import type { Plugin } from 'vite';
import { vocabulariesOf } from '../../core/detection/vocabulary.ts';
import { casesOf } from '../../core/guidance/cases.ts';
import type { LanguageFile } from '../../core/guidance/topic.ts';
import { compileForBuild } from './compile.ts';
import { optionalHosts } from './hosts.ts';
import { formatProblem } from './problems.ts';
import { CONTENT_FOLDER, readContent } from './read.ts';
import { tableModule } from './table-module.ts';
import { vocabularyModule } from './vocabulary-module.ts';

const TABLE = 'virtual:sidelight/table';
const LANGUAGES = 'virtual:sidelight/languages';
const PAGES = 'virtual:sidelight/pages';
const FIRST_WORDS = 'virtual:sidelight/first-words';
const EVIDENCE = 'virtual:sidelight/evidence';
const OPTIONAL_HOSTS = 'virtual:sidelight/optional-hosts';
const VOCABULARIES = 'virtual:sidelight/vocabularies';
const CASES = 'virtual:sidelight/cases';
const MODULES = [TABLE, LANGUAGES, PAGES, FIRST_WORDS, EVIDENCE, OPTIONAL_HOSTS, VOCABULARIES, CASES];

/** A portal's own table: `virtual:sidelight/table/<portal>`. */
const isPortalTable = (id: string) => id.startsWith(`${TABLE}/`);

/** What a page of ours says before it has read its texts, or when it cannot. */
const SAID_FIRST = ['panel.loading', 'panel.failed', 'panel.retry'];

/**
 * The Vite plugin that WXT, Vitest and the practice portal share. It gives `virtual:sidelight/table`, the table of all
 * portals, `virtual:sidelight/table/<portal>`, one watcher's, `virtual:sidelight/evidence`, how well each thing that is
 * seen is founded, `virtual:sidelight/vocabularies`, all that may be seen with how well it is founded,
 * `virtual:sidelight/cases`, the reasons of each topic that stand for themselves, `virtual:sidelight/optional-hosts`, the hosts that may be added, `virtual:sidelight/languages`, the reading
 * languages, `virtual:sidelight/pages`, which topics speak on which page, and `virtual:sidelight/first-words`, the few words
 * needed before the texts are read; the types are in `virtual.d.ts`.
 *
 * @returns the plugin; loading one of the modules fails with the list of all problems if the content has any
 */
export function sidelightContent(): Plugin {
  return {
    name: 'sidelight-content',
    resolveId: (id) => (MODULES.includes(id) || isPortalTable(id) ? `\0${id}` : null),
    load(id) {
      const name = id.startsWith('\0') ? id.slice(1) : '';
      if (!MODULES.includes(name) && !isPortalTable(name)) return null;
      for (const file of readContent().keys()) this.addWatchFile(join(CONTENT_FOLDER, file));
      const { table, tables, evidence, languages, pages, problems } = compileForBuild();
      if (id === `\0${TABLE}`) for (const warning of problems) this.warn(formatProblem(warning));
      const own = tables[name.slice(TABLE.length + 1)];
      if (isPortalTable(name) && own) return tableModule(own);
      if (id === `\0${TABLE}`) return tableModule(table);
      if (id === `\0${EVIDENCE}`) return `export default ${JSON.stringify(evidence)};`;
      if (id === `\0${VOCABULARIES}`) return vocabularyModule(vocabulariesOf(table, evidence));
      if (id === `\0${CASES}`) return `export default ${JSON.stringify(casesOf(table))};`;
      if (id === `\0${OPTIONAL_HOSTS}`) return `export default ${JSON.stringify(optionalHosts())};`;
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
