import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { TEXT_DIRECTIVES } from './vocabulary.ts';

const processor = unified().use(remarkParse).use(remarkDirective);

/** Deeper than any text that is read; what reads the tree goes down it by recursion, which ends somewhere above 1,000. */
const DEEPEST = 40;

/**
 * Reads Markdown with directives into remark's tree.
 *
 * remark-directive reads every `:word` as a directive, also the one in "kl. 12:30" or "hr:8023". Where the word is no
 * directive of ours and has neither `[…]` nor `{…}`, it is plain text again here; with either of them it stays a
 * directive, because then it is a misspelling that the writer wants to hear of.
 *
 * @param text Markdown
 * @param onTooDeep told the line of what is nested too deep; nothing below it is in the tree
 * @returns the tree; never fails
 */
export function parseMarkdown(text: string, onTooDeep: (line: number) => void = () => {}): Root {
  const root = processor.parse(text);
  cutDeep(root, onTooDeep);
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

function cutDeep(root: Root, onTooDeep: (line: number) => void): void {
  const left: [node: Nodes, depth: number][] = [[root, 0]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, depth] = next;
    if (!('children' in node) || node.children.length === 0) continue;
    if (depth < DEEPEST) left.push(...node.children.map((child): [Nodes, number] => [child, depth + 1]));
    else {
      node.children = [];
      onTooDeep(lineOf(node));
    }
  }
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
