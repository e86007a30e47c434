import type { Evidence } from '../../core/detection/evidence.ts';
import type { WatcherTable } from '../../core/detection/table.ts';
import type { LanguageFile } from '../../core/guidance/topic.ts';
import { type Addresses, readAddresses } from './addresses.ts';
import { checkAgreement } from './agreement.ts';
import { buildEvidence, checkEvidence } from './evidence.ts';
import { readInterface } from './interface.ts';
import { readLabels } from './labels.ts';
import { buildLanguage } from './language.ts';
import { type Portal, readPortals } from './portals.ts';
import { formatProblem, type Problem, Problems } from './problems.ts';
import { type RawContent, readContent } from './read.ts';
import { type BuiltReference, readReference } from './reference.ts';
import { checkReferences } from './references.ts';
import { checkReviewed } from './reviewed.ts';
import { readRoles } from './roles.ts';
import { buildPages, buildTable } from './table.ts';
import { tableModule } from './table-module.ts';
import { readTopics, topicIds } from './topics.ts';
import { checkTranslated } from './translated.ts';
import { checkWhen } from './when.ts';
import { checkWordList } from './wordlist.ts';

/** Everything the content becomes, and everything that is wrong with it. */
export interface Compiled {
  /** Of all portals, for the worker. */
  readonly table: WatcherTable;
  /** Portal id -> what its own watcher carries. */
  readonly tables: Readonly<Record<string, WatcherTable>>;
  /** Portal id -> how well what is seen there is founded. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly addresses: Addresses;
  readonly portals: readonly Portal[];
  /** One per reading language, English first. */
  readonly languages: readonly LanguageFile[];
  /** Page id -> the topics that speak on it. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** What the tools of the side panel rest on; absent where a file of it is wrong or there is none. */
  readonly reference?: BuiltReference;
  readonly problems: readonly Problem[];
}

/** In bytes: a watcher's table stands in every frame of its portal. */
export const TABLE_LIMIT = 12_000;

/**
 * Compiles the content folder. Pure: what is wrong is in `problems`, and the rest is compiled all the same.
 *
 * @param raw the content folder, see `readContent`
 * @param today YYYY-MM-DD, for claims that end
 * @returns the table, the language files and all problems
 */
export function compileContent(raw: RawContent, today: string = new Date().toISOString().slice(0, 10)): Compiled {
  const problems = new Problems();
  const labels = readLabels(raw, problems);
  const portals = readPortals(raw, labels, problems);
  const strings = readInterface(raw, problems);
  const topics = readTopics(raw, [...strings.keys()], problems);
  // While a portal's file is wrong, every topic of its pages would be blamed for pages that do not exist.
  const allPortals = portals.length === [...raw.keys()].filter((file) => file.startsWith('portals/')).length;
  for (const topic of topics) {
    if (allPortals) checkWhen(topic, portals, problems);
    checkAgreement(topic, problems);
    checkTranslated(topic, problems);
    checkReviewed(topic, today, problems);
  }
  checkReferences(topics, new Set(topicIds(raw)), labels, today, problems);
  checkWordList(raw, topics, problems);

  const roles = readRoles(raw, problems);
  const addresses = readAddresses(raw, portals, problems);
  checkEvidence(portals, strings, problems);
  const reference = readReference(raw, [...strings.keys()], problems);
  const build = (some: readonly Portal[]) => buildTable(some, labels, topics, roles);
  // Whose frames these are is asked by the worker only.
  const tables = Object.fromEntries(portals.map((portal) => [portal.value.id, { ...build([portal]), frameHosts: [] }]));
  for (const [id, table] of Object.entries(tables)) {
    const size = Buffer.byteLength(tableModule(table));
    if (size <= TABLE_LIMIT) continue;
    problems.add(`portals/${id}.json`, 1, `Its table is ${size} bytes, at most ${TABLE_LIMIT}. Remove rules or words.`);
  }
  const languages = [...strings].map(([language, own]) => buildLanguage(language, own, topics, labels));
  return {
    table: build(portals),
    tables,
    evidence: buildEvidence(portals),
    addresses,
    portals,
    languages,
    pages: buildPages(topics),
    ...(reference && { reference }),
    problems: problems.sorted(),
  };
}

let last: { readonly key: string; readonly compiled: Compiled } | undefined;

/**
 * Compiles `content/` for a build. A build asks several times (the manifest, the texts, every entry point), so that the
 * result is kept as long as no file has changed.
 *
 * @param folder the content folder, this one by default
 * @returns the table and the language files
 * @throws an error that lists every problem, if there is one; warnings do not stop a build
 */
export function compileForBuild(folder?: string): Compiled {
  const raw = readContent(folder);
  const key = JSON.stringify([...raw]);
  const compiled = last?.key === key ? last.compiled : compileContent(raw);
  last = { key, compiled };
  const wrong = compiled.problems.filter((problem) => !problem.warning);
  if (wrong.length > 0)
    throw new Error(`The content has ${wrong.length} problems:\n${wrong.map(formatProblem).join('\n')}`);
  return compiled;
}
