import type { Article } from './article.ts';
import type { Problems } from './problems.ts';
import type { Topic } from './topics.ts';
import { SOURCE_LANGUAGE } from './vocabulary.ts';

/**
 * Holds every language of a topic against English: a reader must get the same causes, the same steps, the same risks
 * and the same dates in whatever language.
 *
 * @param topic the topic
 * @param problems receives the differences, at the place in the other language
 */
export function checkAgreement(topic: Topic, problems: Problems): void {
  const english = topic.articles.get(SOURCE_LANGUAGE);
  if (english === undefined) return;
  for (const [language, article] of topic.articles) {
    if (language === SOURCE_LANGUAGE) continue;
    compareReasons(english, article, problems);
    compareSteps(english, article, problems);
    const dates = (of: Article) =>
      of.outline.untils
        .map(({ date }) => date)
        .sort()
        .join(', ') || 'none';
    if (dates(english) !== dates(article)) {
      const line = article.outline.untils[0]?.line ?? 1;
      problems.add(
        article.file,
        line,
        `The dates of ":until" are ${dates(article)}, in English ${dates(english)}. Make them agree.`,
      );
    }
  }
}

function compareReasons(english: Article, other: Article, problems: Problems): void {
  for (const id of english.outline.reasons.keys()) {
    if (other.outline.reasons.has(id)) continue;
    problems.add(other.file, 1, `English has ":::reason{id=${id}}", this file has not. Translate it.`);
  }
  for (const [id, line] of other.outline.reasons) {
    if (english.outline.reasons.has(id)) continue;
    problems.add(other.file, line, `English has no ":::reason{id=${id}}". Add it there, or correct the id.`);
  }
  for (const [block, name] of [
    ['changed', 'changed'],
    ['forUser', 'for-user'],
  ] as const) {
    if (english[block].length > 0 === other[block].length > 0) continue;
    const [has, lacks] = english[block].length > 0 ? ['English', 'this file'] : ['This file', 'English'];
    problems.add(other.file, 1, `${has} has ":::${name}", ${lacks} has not. Write it in both.`);
  }
}

function compareSteps(english: Article, other: Article, problems: Problems): void {
  const sections = new Set([...english.outline.steps, ...other.outline.steps].map((step) => step.section));
  for (const section of sections) {
    const wanted = english.outline.steps.filter((step) => step.section === section);
    const found = other.outline.steps.filter((step) => step.section === section);
    const where = section === 'body' ? '' : ` in the ${section}`;
    if (wanted.length !== found.length) {
      const line = found.at(-1)?.line ?? 1;
      problems.add(
        other.file,
        line,
        `${found.length} steps${where}, in English ${wanted.length}. Write the same steps in both.`,
      );
      continue;
    }
    for (const [index, step] of found.entries()) {
      const model = wanted[index];
      if (model === undefined || (model.risk === step.risk && model.by === step.by)) continue;
      const written = (of: typeof step) => `risk=${of.risk} by=${of.by}`;
      const place = `${english.file}:${model.line}`;
      problems.add(
        other.file,
        step.line,
        `This step says ${written(step)}, ${place} says ${written(model)}. Make them agree.`,
      );
    }
  }
}
