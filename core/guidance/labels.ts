import type { Block, Inline, LabelWords, Topic, Word } from './topic.ts';

/** Pages name Chinese by its region, labels by its script. */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['zh-cn', 'zh-hans'],
  ['zh-sg', 'zh-hans'],
  ['zh-tw', 'zh-hant'],
  ['zh-hk', 'zh-hant'],
]);

/**
 * A word of the portal in the portal's language.
 * @param portalLanguage as the portal writes it (`de`, `pt-br`, `zh-hans`), or undefined where it is not known
 * @returns the word and its language; English where that language is not known well enough to be shown
 */
export function labelIn(words: LabelWords | undefined, portalLanguage: string | undefined): Word | undefined {
  if (!words) return undefined;
  const asked = portalLanguage?.toLowerCase() ?? '';
  const wanted = SCRIPTS.get(asked) ?? asked;
  const exact = Object.keys(words).find((tag) => tag.toLowerCase() === wanted);
  const primary = Object.keys(words).find((tag) => tag.toLowerCase() === wanted.split('-')[0]);
  const lang = exact ?? primary ?? 'en';
  const v = words[lang];
  return v === undefined ? undefined : { v, lang };
}

/**
 * The topic with every label token filled in for one portal language; nothing else is changed.
 * @param readingLanguage where it is given and the portal's word is another one, the reader's own word goes with it
 */
export function resolveLabels(
  topic: Topic,
  labels: Readonly<Record<string, LabelWords>>,
  portalLanguage?: string,
  readingLanguage?: string,
): Topic {
  const inline = (node: Inline): Inline => {
    if (node.t === 'label') {
      const shown = labelIn(labels[node.id], portalLanguage);
      const own = readingLanguage === undefined ? undefined : labelIn(labels[node.id], readingLanguage);
      return { ...node, ...shown, ...(own && own.v !== shown?.v && { own }) };
    }
    return 'c' in node ? { ...node, c: node.c.map(inline) } : node;
  };
  const block = (node: Block): Block => {
    if (node.t === 'p' || node.t === 'h') return { ...node, c: node.c.map(inline) };
    if (node.t === 'list') return { ...node, items: node.items.map((item) => item.map(block)) };
    if (node.t === 'steps') {
      return {
        ...node,
        steps: node.steps.map((step) => ({
          ...step,
          c: step.c.map(inline),
          ...(step.more && { more: step.more.map(block) }),
        })),
      };
    }
    return node;
  };
  return {
    ...topic,
    answer: topic.answer.map(block),
    body: topic.body.map(block),
    ...(topic.changed && { changed: topic.changed.map(block) }),
    reasons: Object.fromEntries(Object.entries(topic.reasons).map(([id, blocks]) => [id, blocks.map(block)])),
  };
}
