import { createHash } from 'node:crypto';
import type { Problems } from './problems.ts';
import type { Topic } from './topics.ts';
import { SOURCE_LANGUAGE } from './vocabulary.ts';

/** What `textCode` gives. */
export const TEXT_CODE = /^[0-9a-f]{8}$/;

/**
 * @param text a Markdown file
 * @returns a code of its words: another one as soon as a word changes, the same after new line breaks
 */
export function textCode(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);
}

/** Whether the English text is another one than the translation says that it follows. What it does not say is unknown. */
export function isStale({ articles, value }: Topic, language: string): boolean {
  const follows = value.translated[language];
  return language !== SOURCE_LANGUAGE && follows !== undefined && follows !== articles.get(SOURCE_LANGUAGE)?.code;
}

/**
 * Tells of translations that the English text has left behind, and of those that do not say what they follow.
 *
 * @param topic the topic
 * @param problems receives warnings: a translation that is behind is still better than none, and its reader is told
 */
export function checkTranslated(topic: Topic, problems: Problems): void {
  const { id, file, value, articles, lineOf } = topic;
  for (const language of articles.keys()) {
    const then = `run "npm run content -- --translated ${id}/${language}"`;
    if (language === SOURCE_LANGUAGE || !articles.has(SOURCE_LANGUAGE)) continue;
    if (value.translated[language] === undefined) {
      problems.warn(
        file,
        1,
        `It does not say which ${SOURCE_LANGUAGE}.md its ${language}.md follows. If they agree, ${then}.`,
      );
    } else if (isStale(topic, language)) {
      const line = lineOf(['translated', language]);
      const behind = `${SOURCE_LANGUAGE}.md has changed since ${language}.md was translated; its readers are told so.`;
      problems.warn(file, line, `${behind} Bring ${language}.md up to date, then ${then}.`);
    }
  }
  for (const language of Object.keys(value.translated)) {
    if (language !== SOURCE_LANGUAGE && articles.has(language)) continue;
    problems.add(file, lineOf(['translated', language]), `"${language}" is no translation of this topic. Remove it.`);
  }
}

/**
 * @param text a `topic.json`
 * @param languages the languages of the translations that follow the English text as it stands
 * @param code of that English text
 * @returns the file with that code for each of them, everything else as it is
 */
export function writeTranslated(text: string, languages: readonly string[], code: string): string {
  const { translated = {} } = JSON.parse(text) as { translated?: Record<string, string> };
  const all = { ...translated, ...Object.fromEntries(languages.map((language) => [language, code])) };
  const list = Object.entries(all).map(([language, follows]) => `"${language}": "${follows}"`);
  const entry = `"translated": { ${list.join(', ')} }`;
  const there = /"translated": *\{[^}]*\}/;
  return there.test(text) ? text.replace(there, entry) : text.replace(/\s*\}\s*$/, `,\n  ${entry}\n}\n`);
}
