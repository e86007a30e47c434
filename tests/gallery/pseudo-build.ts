/**
 * A copy of a build that reads in a language which nobody speaks: every text of ours in marked brackets, with accents and a
 * third longer. What stands outside of brackets then came out of no language file, and what is cut shows at once. It takes
 * the place of Norwegian, because a build knows its languages.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LanguageFile } from '../../core/guidance/topic.ts';

/** The language whose place it takes. */
export const PSEUDO = 'nb';

const PLAIN = 'aAcCdDeEgGhHiIjJkKlLnNoOrRsStTuUwWyYzZ';
const ACCENTED = 'áÁçÇđĐéÉğĞĥĤíÍĵĴķĶļĻñÑóÓŕŔšŠťŤúÚŵŴýÝžŽ';

/** `Clear {count}` -> `[!!Çļéáŕ {count} ~~~~!!]` */
export function pseudo(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const accented = text.replace(/\{[^{}]*\}|./gu, (part) => ACCENTED[PLAIN.indexOf(part)] ?? part);
  const longer = '~~~~ '.repeat(Math.ceil(text.length / 15)).trim();
  // Spaces at the ends join it with what stands beside it.
  const [, start = '', middle = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(accented) ?? [];
  return `${start}[!!${middle} ${longer}!!]${end}`;
}

/** @returns a folder that can be launched, and what removes it */
export async function pseudoBuild(build: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-pseudo-'));
  await cp(build, folder, { recursive: true });
  const content = (name: string) => join(folder, 'content', `${name}.json`);
  const read = async (name: string) => JSON.parse(await readFile(content(name), 'utf8'));
  const english = (await read('en')) as LanguageFile;
  const replaced = (await read(PSEUDO)) as LanguageFile;
  const file = { ...english, language: PSEUDO, topics: english.topics.map(inTopic), interface: words(english) };
  await writeFile(content(PSEUDO), JSON.stringify(file));
  const { language: _, ...texts } = await read('reference.en');
  await writeFile(content(`reference.${PSEUDO}`), JSON.stringify({ language: PSEUDO, ...inEvery(texts) }));
  await replaceFirstWords(folder, replaced, file);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

function words({ interface: texts }: LanguageFile): Record<string, string> {
  return Object.fromEntries(
    // What only finds is never shown.
    Object.entries(texts).map(([key, text]) => [key, key.startsWith('search.') ? text : pseudo(text)]),
  );
}

function inTopic(topic: LanguageFile['topics'][number]): LanguageFile['topics'][number] {
  const { title, answer, changed, reasons, body, forUser } = topic;
  return {
    ...topic,
    title: pseudo(title),
    answer: inBlocks(answer),
    body: inBlocks(body),
    reasons: inBlocks(reasons),
    ...(changed && { changed: inBlocks(changed) }),
    ...(forUser && { forUser: inBlocks(forUser) }),
  };
}

/** Every piece of running text, and nothing else of the tree. */
function inBlocks<Tree>(tree: Tree): Tree {
  if (Array.isArray(tree)) return tree.map(inBlocks) as Tree;
  if (typeof tree !== 'object' || tree === null) return tree;
  if ('t' in tree && tree.t === 'text' && 'v' in tree) return { ...tree, v: pseudo(String(tree.v)) };
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, inBlocks(value)])) as Tree;
}

/** Every text of a tree of texts. */
function inEvery<Tree>(tree: Tree): Tree {
  if (typeof tree === 'string') return pseudo(tree) as Tree;
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, inEvery(value)])) as Tree;
}

/** The words that are said before the texts are read stand in the scripts. */
async function replaceFirstWords(folder: string, before: LanguageFile, after: LanguageFile): Promise<void> {
  const keys = ['panel.loading', 'panel.failed', 'panel.retry'];
  for (const name of await readdir(join(folder, 'chunks'))) {
    const path = join(folder, 'chunks', name);
    const script = await readFile(path, 'utf8');
    let changed = script;
    for (const key of keys) changed = changed.replaceAll(before.interface[key] ?? '', after.interface[key] ?? '');
    if (changed !== script) await writeFile(path, changed);
  }
}
