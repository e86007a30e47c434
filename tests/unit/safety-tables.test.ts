/** The tables that say which test stands for which threat and fault name files that exist, and all that there are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

describe.each([
  ['SECURITY.md', 'tests/security'],
  ['tests/faults/README.md', 'tests/faults'],
])('%s', (table, folder) => {
  const rows = readFileSync(join(root, table), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const tests = rows.flatMap((row) => {
    const last = row.split('|').at(-2) ?? '';
    return [...last.matchAll(/`([^`]+)`/g)].map(([, name = '']) => (name.includes('/') ? name : `${folder}/${name}`));
  });

  test('has a test in every row, or says that there is none', () => {
    const cells = rows.slice(1).map((row) => (row.split('|').at(-2) ?? '').trim());
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => !cell.includes('`') && cell !== 'none' && !/^-+$/.test(cell))).toEqual([]);
  });

  test('names tests that exist', () => {
    const endings = ['.spec.ts', '.test.ts', '.ts'];
    expect(tests.filter((name) => !endings.some((ending) => existsSync(join(root, name + ending))))).toEqual([]);
  });

  test('leaves no test of its folder out', () => {
    const specs = readdirSync(join(root, folder)).filter((file) => file.endsWith('.spec.ts'));
    const told = readFileSync(join(root, table), 'utf8');
    const missing = specs.map((file) => file.replace('.spec.ts', '')).filter((name) => !told.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });
});
