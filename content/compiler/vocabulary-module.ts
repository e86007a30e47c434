import type { Vocabulary } from '../../core/detection/vocabulary.ts';

/**
 * The vocabularies as a module, so that the side panel carries what may be said and not the watchers' table from which it
 * follows. What several things share, such as the states of all roles, stands once.
 */
export function vocabularyModule(vocabularies: ReadonlyMap<string, Vocabulary>): string {
  const words = new Map<string, string>();
  const place = (word: unknown) => {
    const text = JSON.stringify(word);
    if (!words.has(text)) words.set(text, `w[${words.size}]`);
    return words.get(text);
  };
  const portals = [...vocabularies].map(([id, own]) => {
    const known = [...own.words].map(([key, word]) => `[${JSON.stringify(key)},${place(word)}]`);
    const pages = `new Set(${JSON.stringify([...own.pages])})`;
    return `[${JSON.stringify(id)},{pages:${pages},words:new Map([${known}])}]`;
  });
  return `const w=[${[...words.keys()]}];export default new Map([${portals}]);`;
}
