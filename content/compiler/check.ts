/** `npm run content`: prints every problem of the content as `file:line: message`; exit code 1 if one stops the build. */
import { compileContent } from './compile.ts';
import { formatProblem } from './problems.ts';
import { readContent } from './read.ts';
import { tableModule } from './table-module.ts';

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
