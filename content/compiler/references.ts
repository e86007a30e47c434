import { type Labels, shownWords } from './labels.ts';
import type { Problems } from './problems.ts';
import type { Topic } from './topics.ts';

/**
 * Checks what topics say about each other, about labels and about days to come.
 *
 * @param topics all topics
 * @param ids the ids of all topics, also of those that could not be read
 * @param labels all labels
 * @param today YYYY-MM-DD; a claim that ended before it is a warning
 * @param problems receives names that do not exist and claims that have run out
 */
export function checkReferences(
  topics: readonly Topic[],
  ids: ReadonlySet<string>,
  labels: Labels,
  today: string,
  problems: Problems,
): void {
  const english = new Map([...labels].map(([id, label]) => [shownWords(label)['en'] ?? '', id]));
  for (const topic of topics) {
    for (const [index, id] of topic.value.related.entries()) {
      const line = topic.lineOf(['related', index]);
      if (id === topic.id) problems.add(topic.file, line, 'A topic is not related to itself. Remove it.');
      else if (!ids.has(id)) problems.add(topic.file, line, noTopic(id));
    }
    for (const { file, outline } of topic.articles.values()) {
      for (const { id, line } of outline.topics) {
        if (!ids.has(id)) problems.add(file, line, noTopic(id));
      }
      for (const { id, line } of outline.labels) {
        if (id === '' || labels.has(id)) continue;
        problems.add(
          file,
          line,
          `There is no label "${id}". Add labels/${id}.json, or write the word as **English label**.`,
        );
      }
      for (const { text, line } of outline.strongs) {
        const id = english.get(text);
        if (id === undefined) continue;
        problems.add(
          file,
          line,
          `"${text}" is a word of the portal: write :label[${id}], so that it is shown as it stands there.`,
        );
      }
      for (const { date, line } of outline.untils) {
        if (date !== '' && date < today)
          problems.warn(file, line, `This claim held until ${date}. Check it and rewrite it.`);
      }
    }
  }
}

function noTopic(id: string): string {
  return `There is no topic "${id}". Correct the id, or remove the reference.`;
}
