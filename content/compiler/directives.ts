import type { Nodes } from 'mdast';
import { lineOf, plainText } from './markdown.ts';
import type { Reading } from './reading.ts';

type Directive = Nodes & { type: 'textDirective' | 'containerDirective' };

/**
 * Reads the attributes of a directive and tells of missing and unknown ones.
 *
 * @param node the directive
 * @param needed the names it must have, and no others
 * @param reading receives the problems
 * @returns the value of every needed name, `''` where it is missing
 */
export function attributesOf(node: Directive, needed: readonly string[], reading: Reading): Record<string, string> {
  const mark = node.type === 'textDirective' ? ':' : ':::';
  const form = `${mark}${node.name}${needed.length === 0 ? '' : `{${needed.map((name) => `${name}=…`).join(' ')}}`}`;
  for (const name of Object.keys(node.attributes ?? {})) {
    if (needed.includes(name)) continue;
    reading.problems.add(reading.file, lineOf(node), `"${mark}${node.name}" has no "${name}". Write ${form}.`);
  }
  const values: Record<string, string> = {};
  for (const name of needed) {
    values[name] = node.attributes?.[name] ?? '';
    if (values[name] !== '' || name === 'id') continue; // a reason's id has its own message
    reading.problems.add(reading.file, lineOf(node), `"${mark}${node.name}" lacks "${name}". Write ${form}.`);
  }
  return values;
}

/**
 * @param node a directive such as `:label[reset-password]`
 * @param reading receives a problem if there is nothing between the brackets
 * @returns the text between the brackets
 */
export function bracketText(node: Directive, reading: Reading): string {
  const text = plainText(node).trim();
  if (text === '') {
    reading.problems.add(reading.file, lineOf(node), `":${node.name}" says nothing. Write :${node.name}[…].`);
  }
  return text;
}
