import type { Block, Inline, LabelWords } from './topic.ts';

/** Gives the words of a label as text; several languages at once where text is only searched. */
export type SayLabel = (id: string, node: Extract<Inline, { t: 'label' }>) => string;

const shown: SayLabel = (id, node) => node.v ?? id;

/**
 * Blocks as running text, for a line in a list and for the search.
 * @param sayLabel what stands for a word of the portal; by default the one that `resolveLabels` filled in
 */
export function plainText(blocks: readonly Block[], sayLabel: SayLabel = shown): string {
  return blocks
    .map((block) => blockText(block, sayLabel))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first sentence of blocks, for a line in a list: an answer that is cut in the middle tells less than a short one. */
export function firstSentence(blocks: readonly Block[]): string {
  const text = plainText(blocks);
  return /^.*?[.?!](?=\s+[\p{Lu}\d]|$)/u.exec(text)?.[0] ?? text;
}

/** What stands in bold at the beginning of a reason: its one-sentence diagnosis. */
export function leadText(blocks: readonly Block[]): string | undefined {
  const [first] = blocks;
  const lead = first?.t === 'p' ? first.c[0] : undefined;
  if (lead?.t !== 'strong') return undefined;
  // A lead may be half of a sentence; alone in a line it ends without the comma.
  return inlineText(lead, shown).replace(/[,;:]$/, '');
}

/** Every word of a label in every language that we may show, for the search. */
export function allWordsOf(labels: Readonly<Record<string, LabelWords>>): SayLabel {
  return (id) => [...new Set(Object.values(labels[id] ?? {}))].join(' ');
}

function blockText(block: Block, sayLabel: SayLabel): string {
  const inlines = (nodes: readonly Inline[]) => nodes.map((node) => inlineText(node, sayLabel)).join('');
  switch (block.t) {
    case 'p':
    case 'h':
      return inlines(block.c);
    case 'pre':
      return block.v;
    case 'list':
      return block.items.map((item) => plainText(item, sayLabel)).join(' ');
    case 'steps':
      return block.steps.map((step) => `${inlines(step.c)} ${plainText(step.more ?? [], sayLabel)}`).join(' ');
  }
}

function inlineText(node: Inline, sayLabel: SayLabel): string {
  if (node.t === 'label') return sayLabel(node.id, node);
  if (node.t === 'value') return '';
  return 'v' in node ? node.v : node.c.map((child) => inlineText(child, sayLabel)).join('');
}
