/**
 * `npm run content`: prints every problem of the content as `file:line: message`; exit code 1 if one stops the build.
 * `npm run content -- --translated <topic>/<language> …` first notes that these translations follow their English; without a
 * language, all of the topic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileContent } from './compile.ts';
import { formatProblem } from './problems.ts';
import { CONTENT_FOLDER, readContent } from './read.ts';
import { tableModule } from './table-module.ts';
import { textCode, writeTranslated } from './translated.ts';
import { SOURCE_LANGUAGE } from './vocabulary.ts';

const [command, ...topics] = process.argv.slice(2);
if (command === '--translated') topics.forEach(noteTranslated);

const { table, languages, problems } = compileContent(readContent());
for (const problem of problems) console.log(formatProblem(problem));

const kilobytes = (text: string) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;
const count = (warning: boolean) => problems.filter((problem) => problem.warning === warning).length;
console.log(
  [
    `${count(false)} problems, ${count(true)} warnings`,
    `${languages[0]?.topics.length ?? 0} topics`,
    `table ${kilobytes(tableModule(table))}`,
    ...languages.map((file) => `${file.language} ${kilobytes(JSON.stringify(file))}`),
  ].join('; '),
);
if (problems.some((problem) => !problem.warning)) process.exitCode = 1;

/** @param translation such as `reset-refused/nb`, or `reset-refused` for every language of the topic */
function noteTranslated(translation: string): void {
  const [id, only] = translation.split('/');
  const raw = readContent();
  const english = raw.get(`topics/${id}/${SOURCE_LANGUAGE}.md`);
  const languages = [...raw.keys()].flatMap((file) => {
    const [, topic, language] = /^topics\/([^/]+)\/([^/]+)\.md$/.exec(file) ?? [];
    return topic === id && language && language !== SOURCE_LANGUAGE && language === (only ?? language)
      ? [language]
      : [];
  });
  if (english === undefined || languages.length === 0) throw new Error(`There is no translation "${translation}".`);
  const file = join(CONTENT_FOLDER, 'topics', `${id}`, 'topic.json');
  writeFileSync(file, writeTranslated(readFileSync(file, 'utf8'), languages, textCode(english)));
}
