import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differingFiles } from '../release/differing-files.ts';
import { type Complaint, differences, type Known } from '../release/firefox-lint.ts';
import { judgeSignatures } from '../release/signatures.ts';
import { readZip } from '../release/unzip.ts';

describe('the signatures of packages', () => {
  test.each<[string, number | null, string, string]>([
    ['all of them fit', 0, 'audited 400 packages in 3s\n\n400 packages have verified registry signatures', 'passed'],
    ['one does not fit', 1, 'audited 2 packages\n1 package has an invalid registry signature:\nx@1.0.0', 'failed'],
    ['one is missing', 1, '1 package has a missing registry signature but the registry is providing keys', 'failed'],
    ['an attestation does not fit', 1, '1 package has an invalid attestation:', 'failed'],
    ['npm fails for any other reason', 1, 'npm error found no dependencies to audit', 'failed'],
    ['the network is not there', 1, 'npm error code ENOTFOUND\nnpm error network', 'not known'],
    ['the keys cannot be fetched', 1, 'npm error code E404\nnpm error 404 Not Found', 'not known'],
    ['nobody answers', null, '', 'not known'],
  ])('are judged where %s', (_name, code, all, is) => {
    expect(judgeSignatures(code, all).is).toBe(is);
  });

  test('say plainly that nothing was compared where the keys are not there', () => {
    expect(judgeSignatures(null, '').says).toContain('no signature was compared');
  });
});

describe("warnings of Mozilla's linter", () => {
  const warning: Complaint = { code: 'A', message: 'Unsafe', file: 'chunks/use-text-nY6ukEw6.js' };
  const known: Known = { ...warning, file: 'chunks/use-text.js', times: 2, why: 'React' };

  test('are known by the name of their file, whatever code a chunk has', () => {
    expect(differences([warning, { ...warning, file: 'chunks/use-text-AB-de_12.js' }], [known])).toEqual([]);
  });

  test.each<[string, Complaint[], RegExp]>([
    ['new', [warning, warning, { ...warning, code: 'B' }], /^B in chunks\/use-text\.js: Unsafe: 1 times, known 0/],
    ['more', [warning, warning, warning], /3 times, known 2/],
    ['gone', [], /0 times, known 2/],
  ])('that are %s are told', (_name, warnings, said) => {
    expect(differences(warnings, [known])).toEqual([expect.stringMatching(said)]);
  });
});

describe('two folders', () => {
  let work = '';
  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'sidelight-test-'));
  });
  afterAll(() => rm(work, { recursive: true, force: true }));

  test('differ where a byte does, and where a file is in one only', async () => {
    const [one, other] = [await mkdtemp(join(work, 'a')), await mkdtemp(join(work, 'b'))];
    for (const folder of [one, other]) await writeFile(join(folder, 'same.js'), 'x');
    await writeFile(join(one, 'changed.js'), 'x');
    await writeFile(join(other, 'changed.js'), 'y');
    await writeFile(join(other, 'more.js'), 'y');
    const differing = ['changed.js differs', 'more.js is in one only'];
    expect(await differingFiles(one, other)).toEqual({ count: 3, differing });
  });

  test('a file that is no zip is not taken for an empty one', async () => {
    const file = join(work, 'x.zip');
    await writeFile(file, Buffer.alloc(100));
    await expect(readZip(file)).rejects.toThrow('no zip');
  });
});
