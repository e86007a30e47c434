import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, passed, type Result } from '../kit/steps.ts';
import { must } from './run.ts';

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
  components: { name: string; version: string; hashes?: unknown[] }[];
}

/**
 * Writes the list of all packages of the lockfile, those that only build or test among them, as CycloneDX. It needs no
 * network. The number and the time that npm puts into each are taken out: the same lockfile gives the same file.
 */
export async function writeBom(folder: string): Promise<Result> {
  const { out } = await must('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline']);
  const bom = JSON.parse(out) as Bom;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  bom.metadata.component.name = 'sidelight';
  await writeFile(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bom, undefined, 2)}\n`);
  const bare = bom.components.filter(({ hashes = [] }) => hashes.length === 0).map(({ name }) => name);
  if (bare.length > 0) return failed(`without a hash in the lockfile: ${bare.join(', ')}`);
  return passed(`${bom.components.length} packages, each with its hash, in sbom.cdx.json`);
}
