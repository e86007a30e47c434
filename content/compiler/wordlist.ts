import type { Problems } from './problems.ts';
import type { RawContent } from './read.ts';
import { type WordList, WordListSchema } from './schema.ts';
import { readShape } from './shape.ts';
import type { Topic } from './topics.ts';

const FILE = 'compiler/norwegian.json';
const LANGUAGE = 'nb';

/**
 * Looks for words that our Norwegian does not use, in topics and in the interface. Code and addresses are not looked at.
 *
 * @param raw the content folder
 * @param topics all topics
 * @param problems receives every such word with the one to write instead
 */
export function checkWordList(raw: RawContent, topics: readonly Topic[], problems: Problems): void {
  const text = raw.get(FILE);
  const list = text === undefined ? undefined : readShape(WordListSchema, FILE, text, problems);
  if (text === undefined) problems.add(FILE, 1, 'The word list is missing: {"banned":[{"word":"…","instead":"…"}]}.');
  if (list === undefined) return;
  for (const topic of topics) {
    const article = topic.articles.get(LANGUAGE);
    for (const { text, line } of article?.outline.words ?? []) {
      for (const found of bannedIn(text, list.value, topic.id)) {
        problems.add(article?.file ?? '', line + found.lines, found.message);
      }
    }
  }
  const file = `interface/${LANGUAGE}.json`;
  for (const [index, line] of (raw.get(file) ?? '').split('\n').entries()) {
    // Words to search with are what readers type, not what we write.
    if (/^\s*"search\./.test(line)) continue;
    // The key before the colon is English.
    for (const found of bannedIn(line.replace(/^\s*"[^"]*"\s*:/, ''), list.value))
      problems.add(file, index + 1, found.message);
  }
}

function* bannedIn(text: string, list: WordList, topic?: string): Generator<{ lines: number; message: string }> {
  for (const { word, instead, unlessTopic } of list.banned) {
    if (topic !== undefined && [unlessTopic ?? []].flat().includes(topic)) continue;
    const pattern = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    for (const found of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'))) {
      const lines = text.slice(0, found.index).split('\n').length - 1;
      yield {
        lines,
        message: `"${found[0]}" is on the list of words we do not use. ${instead ? `Instead: ${instead}.` : 'Remove it.'}`,
      };
    }
  }
}
