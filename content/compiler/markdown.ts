import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { TEXT_DIRECTIVES } from './vocabulary.ts';

const processor = unified().use(remarkParse).use(remarkDirective);

/**
 * Reads Markdown with directives into remark's tree.
 *
 * remark-directive reads every `:word` as a directive, also the one in "kl. 12:30" or "hr:8023". Where the word is no
 * directive of ours and has neither `[…]` nor `{…}`, it is plain text again here; with either of them it stays a
 * directive, because then it is a misspelling that the writer wants to hear of.
 *
 * @param text Markdown
 * @returns the tree; never fails
 */
export function parseMarkdown(text: string): Root {
  const root = processor.parse(text);
  restoreColons(root);
  return root;
}

/** The line a node stands on. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** The text of a node without its marks. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

function restoreColons(node: Nodes): void {
  if (!('children' in node)) return;
  const children: Nodes[] = [];
  for (const child of node.children) {
    const colon = asPlainColon(child);
    const before = children.at(-1);
    if (colon === undefined) {
      restoreColons(child);
      if (child.type === 'text' && before?.type === 'text') before.value += child.value;
      else children.push(child);
    } else if (before?.type === 'text') before.value += colon;
    else children.push({ ...child, type: 'text', value: colon } as Nodes);
  }
  node.children = children as typeof node.children;
}

function asPlainColon(node: Nodes): string | undefined {
  if (node.type !== 'textDirective' || Object.hasOwn(TEXT_DIRECTIVES, node.name)) return undefined;
  const written = (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0);
  return written === node.name.length + 1 ? `:${node.name}` : undefined;
}
