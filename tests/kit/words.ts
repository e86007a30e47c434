/** What a surface should say, taken from the content itself, so that no test repeats a topic's text. */
import { compileForBuild } from '../../content/compiler/compile.ts';
import type { Block, Inline, Topic } from '../../core/guidance/topic.ts';

export type Language = 'en' | 'nb';

export function topicIn(language: Language, id: string): Topic {
  const topic = fileOf(language).topics.find((one) => one.id === id);
  if (!topic) throw new Error(`There is no topic ${id} in ${language}.`);
  return topic;
}

/** One of our own words. */
export function wordIn(language: Language, key: string): string {
  const word = fileOf(language).interface[key];
  if (!word) throw new Error(`There is no word ${key} in ${language}.`);
  return word;
}

/** The first words of some blocks, up to the first part that is not plain text. */
export function firstWords(blocks: readonly Block[] | undefined): string {
  const [first] = blocks ?? [];
  const text = first && 'c' in first ? plain(first.c) : '';
  if (text.length < 10) throw new Error('There are no words to compare with.');
  return text;
}

/** Names that are English wherever they are read: the portals' words that this language has no own word for, and roles. */
export function englishOnly(language: Language): string[] {
  const { labels } = fileOf(language);
  const names: Readonly<Record<string, string>> = compileForBuild().reference?.reference.reset.names ?? {};
  const own = new Set(Object.values(labels).flatMap((words) => words[language] ?? []));
  const words = Object.values(labels).flatMap(({ en }) => en ?? []);
  return [...new Set([...words, ...Object.values(names)])].filter((word) => !own.has(word));
}

function plain(nodes: readonly Inline[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.t === 'text' || node.t === 'code') text += node.v;
    else if ((node.t === 'strong' || node.t === 'em') && node.c.every(({ t }) => t === 'text')) text += plain(node.c);
    else break;
  }
  return text.trim();
}

function fileOf(language: Language) {
  const file = compileForBuild().languages.find((one) => one.language === language);
  if (!file) throw new Error(`There is no language ${language}.`);
  return file;
}
