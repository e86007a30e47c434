import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faults } from '../defences/faults.ts';
import { threats } from '../defences/threats.ts';
import { undefended } from '../defences/undefended.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The rows of a table: what stands in the first column, and the files of the tests that the last one names. */
function rowsOf(file: string, isRow: RegExp, folder: string) {
  return read(file)
    .split('\n')
    .filter((line) => isRow.test(line))
    .map((line) => line.replace(/^\| | \|$/g, '').split(' | '))
    .map((cells) => ({
      name: cells[0] ?? '',
      specs: [...(cells.at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) =>
        specOf(name.includes('/') ? name : `${folder}/${name}`),
      ),
    }));
}

function specOf(name: string): string {
  const file = ['.spec.ts', '.test.ts', '.test.tsx', '.ts']
    .map((end) => name + end)
    .find((one) => existsSync(join(root, one)));
  if (!file) throw new Error(`There is no test ${name}.`);
  return file;
}

/** `T1` is not part of `T11`; a fault is named by its first words. */
const isRow = (row: string, name: string) => (/^T\d/.test(row) ? name === row : name.startsWith(row));
const tried = new Set([...threats, ...faults].map(({ spec }) => spec));

describe.each([
  ['SECURITY.md', rowsOf('SECURITY.md', /^\| T\d/, 'tests/security'), threats],
  ['tests/faults/README.md', rowsOf('tests/faults/README.md', /^\| (?!Fault |-)/, 'tests/faults'), faults],
] as const)('%s', (_file, rows, defences) => {
  test('has rows, each with a name of its own', () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  test.each(rows.map((row) => [row.name, row.specs] as const))(
    '%s can be taken out, or says why not',
    (name, specs) => {
      const known = [...defences, ...undefended].filter(({ row }) => isRow(row, name));
      expect(known).not.toEqual([]);
      expect(specs.filter((spec) => !tried.has(spec))).toEqual([]);
    },
  );

  test.each(defences.map((one) => [`${one.row}: ${one.out}`, one] as const))(
    '%s',
    (_name, { row, edits, spec, test, says }) => {
      for (const { file, find, put } of edits) {
        expect(read(file).split(find).length - 1, `how often ${file} holds ${find}`).toBe(1);
        expect(put).not.toBe(find);
      }
      expect(read(spec).includes(test.split(' > ').at(-1) ?? ''), `${spec} holds ${test}`).toBe(true);
      expect(says).not.toBe('');
      const own = rows.filter(({ name }) => isRow(row, name));
      expect(own.map(({ specs }) => specs)).toEqual([expect.arrayContaining([spec])]);
    },
  );
});
