import type { Nodes, PhrasingContent } from 'mdast';
import type { Inline } from '../../core/guidance/topic.ts';
import { checkCommand } from './commands.ts';
import { isDay } from './dates.ts';
import { attributesOf, bracketText } from './directives.ts';
import { checkLink } from './links.ts';
import { lineOf, plainText } from './markdown.ts';
import type { Reading } from './reading.ts';
import { TEXT_DIRECTIVES, VALUES } from './vocabulary.ts';

/**
 * Reads running text into the inlines of a topic.
 *
 * @param nodes remark's nodes
 * @param reading receives problems, labels, links and words
 * @returns the inlines; what the format does not allow is left out or kept as its text
 */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const inline of nodes.flatMap((node) => readInline(node, reading))) {
    const before = inlines.at(-1);
    if (inline.t === 'text' && before?.t === 'text')
      inlines[inlines.length - 1] = { t: 'text', v: before.v + inline.v };
    else inlines.push(inline);
  }
  return inlines;
}

function readInline(node: PhrasingContent, reading: Reading): readonly Inline[] {
  const { file, problems, outline } = reading;
  switch (node.type) {
    case 'text':
      outline.words.push({ text: node.value, line: lineOf(node) });
      return [{ t: 'text', v: node.value.replace(/[ \t\n]+/g, ' ') }];
    case 'break':
      return [{ t: 'text', v: ' ' }];
    case 'strong':
      outline.strongs.push({ text: plainText(node), line: lineOf(node) });
      return [{ t: 'strong', c: readInlines(node.children, reading) }];
    case 'emphasis':
      return [{ t: 'em', c: readInlines(node.children, reading) }];
    case 'inlineCode':
      checkCommand(node.value, lineOf(node), reading);
      return [{ t: 'code', v: node.value }];
    case 'link':
      return readLink(node, reading);
    case 'textDirective':
      return readDirective(node, reading);
    default:
      problems.add(
        file,
        lineOf(node),
        NOT_ALLOWED[node.type] ?? `Markdown's "${node.type}" is not used here. Write plain text.`,
      );
      return 'children' in node ? readInlines(node.children as PhrasingContent[], reading) : [];
  }
}

/** What to do instead, for what Markdown has and our tree has not. */
export const NOT_ALLOWED: Readonly<Record<string, string>> = {
  html: 'HTML is not allowed. Write Markdown; a "<" of the text is written \\<.',
  image: 'Images are not allowed. Say in words what the reader should see.',
  imageReference: 'Images are not allowed. Say in words what the reader should see.',
  linkReference: 'Write the address in the link itself: [text](https://…).',
  definition: 'Write the address in the link itself: [text](https://…).',
  blockquote: 'Quotations (">") are not used. Write a paragraph.',
  thematicBreak: 'Lines ("---") are not used. Write a "## " heading.',
  table: 'Tables are not allowed. Write a list.',
  leafDirective: '"::" directives are not known. A block begins with ":::", a word with ":".',
};

function readLink(node: Nodes & { type: 'link' }, reading: Reading): readonly Inline[] {
  const { file, problems, outline } = reading;
  const line = lineOf(node);
  const c = readInlines(node.children, reading);
  if (c.length === 0) problems.add(file, line, 'A link without text. Write [text](address).');
  if (node.title) problems.add(file, line, 'Link titles are not shown. Remove the text in quotes after the address.');
  if (node.url.startsWith('topic:')) {
    const id = node.url.slice('topic:'.length);
    outline.topics.push({ id, line });
    return [{ t: 'topic', id, c }];
  }
  if (node.url === 'portal:user') return [{ t: 'user-link', c }];
  if (node.url.startsWith('portal:')) {
    problems.add(file, line, `"${node.url}" is not known. The only place in the portal is portal:user.`);
    return c;
  }
  const link = checkLink(node.url);
  if ('href' in link) return [{ t: 'link', href: link.href, c }];
  problems.add(file, line, link.wrong);
  return c;
}

function readDirective(node: Nodes & { type: 'textDirective' }, reading: Reading): readonly Inline[] {
  const { file, problems, outline } = reading;
  const line = lineOf(node);
  if (!Object.hasOwn(TEXT_DIRECTIVES, node.name)) {
    const known = Object.keys(TEXT_DIRECTIVES).map((name) => `:${name}`);
    problems.add(
      file,
      line,
      `":${node.name}" is not a directive. Write one of ${known.join(', ')}, or a space after the colon.`,
    );
    return readInlines(node.children, reading);
  }
  const { date = '' } = attributesOf(node, TEXT_DIRECTIVES[node.name] ?? [], reading);
  switch (node.name) {
    case 'label': {
      const id = bracketText(node, reading);
      outline.labels.push({ id, line });
      return [{ t: 'label', id }];
    }
    case 'value': {
      const name = bracketText(node, reading);
      if (!VALUES.includes(name)) problems.add(file, line, `"${name}" is no value. Write one of ${VALUES.join(', ')}.`);
      return [{ t: 'value', name }];
    }
    case 'until': {
      bracketText(node, reading);
      if (date !== '' && !isDay(date)) problems.add(file, line, `"${date}" is not a day. Write date=YYYY-MM-DD.`);
      outline.untils.push({ date, line });
      return [{ t: 'until', date, c: readInlines(node.children, reading) }];
    }
    default:
      problems.add(file, line, '":does" stands only at the beginning of a step of an ordered list. Move it there.');
      return [];
  }
}
