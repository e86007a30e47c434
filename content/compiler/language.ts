import type { LanguageFile, Topic as ReadTopic } from '../../core/guidance/topic.ts';
import { type Labels, shownWords } from './labels.ts';
import type { Topic } from './topics.ts';
import { isStale } from './translated.ts';

/**
 * @param language such as `nb`
 * @param strings our own words in that language
 * @param topics all topics
 * @param labels all labels; only those that this language's texts name are taken along
 * @returns the file that the extension fetches for this reading language
 */
export function buildLanguage(
  language: string,
  strings: Readonly<Record<string, string>>,
  topics: readonly Topic[],
  labels: Labels,
): LanguageFile {
  const named = new Set(
    topics.flatMap((topic) => topic.articles.get(language)?.outline.labels.map((label) => label.id) ?? []),
  );
  return {
    language,
    topics: topics.flatMap((topic) => buildTopic(topic, language)),
    interface: strings,
    labels: Object.fromEntries(
      [...named].sort().flatMap((id) => {
        const label = labels.get(id);
        return label === undefined ? [] : [[id, shownWords(label)]];
      }),
    ),
  };
}

function buildTopic(topic: Topic, language: string): readonly ReadTopic[] {
  const { id, value, articles } = topic;
  const article = articles.get(language);
  if (article === undefined) return [];
  return [
    {
      id,
      title: article.title,
      answer: article.answer,
      ...(article.changed.length === 0 ? {} : { changed: article.changed }),
      reasons: Object.fromEntries(article.reasons),
      body: article.body,
      ...(article.forUser.length === 0 ? {} : { forUser: article.forUser }),
      search: value.search[language] ?? [],
      subject: value.subject,
      related: value.related,
      sources: value.sources,
      reviewed: value.reviewed,
      ...(isStale(topic, language) && { translation: 'stale' as const }),
    },
  ];
}
