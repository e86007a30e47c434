import { type Article, readArticle } from './article.ts';
import { checkLink } from './links.ts';
import type { Problems } from './problems.ts';
import type { RawContent } from './read.ts';
import { type TopicFile, TopicSchema } from './schema.ts';
import { readShape, type Shaped } from './shape.ts';
import { KEBAB } from './vocabulary.ts';

/** One topic's folder. */
export interface Topic extends Shaped<TopicFile> {
  readonly id: string;
  /** Language -> its Markdown file. */
  readonly articles: ReadonlyMap<string, Article>;
}

/**
 * Reads `topics/<id>/`.
 *
 * @param raw the content folder
 * @param languages the languages that every topic must have
 * @param problems receives everything that is wrong inside one topic's own files
 * @returns the topics whose `topic.json` is right, in their order
 */
export function readTopics(raw: RawContent, languages: readonly string[], problems: Problems): readonly Topic[] {
  const topics = topicIds(raw).flatMap((id) => {
    const folder = `topics/${id}`;
    const files = [...raw.keys()].filter((file) => file.startsWith(`${folder}/`));
    if (!KEBAB.test(id)) problems.add(folder, 1, "A topic's folder is named in lower case with hyphens. Rename it.");
    const articles = new Map<string, Article>();
    for (const file of files) {
      const language = /([^/]+)\.md$/.exec(file)?.[1];
      if (language !== undefined && languages.includes(language)) {
        articles.set(language, readArticle(file, raw.get(file) ?? '', problems));
      } else if (file !== `${folder}/topic.json`) {
        const known = ['topic.json', ...languages.map((name) => `${name}.md`)].join(', ');
        problems.add(
          file,
          1,
          `This file is not part of a topic. A topic has ${known}; a new language begins in interface/.`,
        );
      }
    }
    for (const language of languages) {
      if (articles.has(language)) continue;
      problems.add(
        `${folder}/${language}.md`,
        1,
        'The file is missing. Every topic is written in every language: add it.',
      );
    }
    const shaped = readTopicFile(`${folder}/topic.json`, raw, languages, problems);
    return shaped === undefined ? [] : [{ ...shaped, id, articles }];
  });
  return topics.sort((one, other) => one.value.order - other.value.order || one.id.localeCompare(other.id));
}

/**
 * @param raw the content folder
 * @returns the ids of all topics that have a folder, also of those that are wrong
 */
export function topicIds(raw: RawContent): readonly string[] {
  return [...new Set([...raw.keys()].flatMap((file) => /^topics\/([^/]+)\//.exec(file)?.[1] ?? []))];
}

function readTopicFile(file: string, raw: RawContent, languages: readonly string[], problems: Problems) {
  const text = raw.get(file);
  if (text === undefined) {
    problems.add(file, 1, 'The file is missing. content/README.md shows what belongs in it.');
    return undefined;
  }
  const shaped = readShape(TopicSchema, file, text, problems);
  for (const [index, source] of shaped?.value.sources.entries() ?? []) {
    const link = checkLink(source.url);
    if ('wrong' in link) problems.add(file, shaped?.lineOf(['sources', index, 'url']) ?? 1, link.wrong);
  }
  for (const language of Object.keys(shaped?.value.search ?? {})) {
    if (languages.includes(language)) continue;
    const line = shaped?.lineOf(['search', language]) ?? 1;
    problems.add(file, line, `"${language}" is not a language of ours. Write one of ${languages.join(', ')}.`);
  }
  return shaped;
}
