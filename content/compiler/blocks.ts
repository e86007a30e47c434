import type { ListItem, Nodes, RootContent } from 'mdast';
import type { Actor, Block, Risk, Step } from '../../core/guidance/topic.ts';
import { checkCommand } from './commands.ts';
import { attributesOf } from './directives.ts';
import { NOT_ALLOWED, readInlines } from './inlines.ts';
import { lineOf } from './markdown.ts';
import type { Reading } from './reading.ts';
import { ACTORS, BLOCK_DIRECTIVES, RISKS, RISKS_IN_PAGE, TEXT_DIRECTIVES } from './vocabulary.ts';

/**
 * Reads paragraphs, headings, lists, steps and commands.
 *
 * @param nodes remark's nodes
 * @param reading receives problems and the outline
 * @returns the blocks; what the format does not allow is left out
 */
export function readBlocks(nodes: readonly RootContent[], reading: Reading): readonly Block[] {
  return nodes.flatMap((node) => readBlock(node, reading));
}

function readBlock(node: RootContent, reading: Reading): readonly Block[] {
  const { file, problems } = reading;
  const line = lineOf(node);
  switch (node.type) {
    case 'paragraph': {
      if (isTable(node, reading.source)) {
        problems.add(file, line, NOT_ALLOWED['table'] ?? '');
        return [];
      }
      if (node.data && 'directiveLabel' in node.data) {
        problems.add(file, line, 'A block takes no [text] behind its name. Write the text on the next line.');
      }
      return [{ t: 'p', c: readInlines(node.children, reading) }];
    }
    case 'heading':
      if (node.depth !== 2) {
        problems.add(file, line, `A heading below the title is written "## ", this one has ${node.depth} "#".`);
      }
      return [{ t: 'h', c: readInlines(node.children, reading) }];
    case 'list':
      if (!node.ordered) return [{ t: 'list', items: node.children.map((item) => readBlocks(item.children, reading)) }];
      if (node.start !== 1) {
        problems.add(
          file,
          line,
          'Steps begin with 1. Indent what belongs to the step before, so that the list goes on.',
        );
      }
      return [{ t: 'steps', steps: node.children.map((item) => readStep(item, reading)) }];
    case 'code':
      checkCommand(node.value, line + 1, reading);
      return [{ t: 'pre', v: node.value }];
    case 'containerDirective':
      problems.add(
        file,
        line,
        Object.hasOwn(BLOCK_DIRECTIVES, node.name)
          ? `":::${node.name}" inside another block. Close the block before it with ":::", and begin it at the margin.`
          : `":::${node.name}" is not a block. Write one of ${Object.keys(BLOCK_DIRECTIVES).join(', ')}.`,
      );
      return readBlocks(node.children, reading);
    default:
      problems.add(
        file,
        line,
        NOT_ALLOWED[node.type] ?? `Markdown's "${node.type}" is not used here. Write a paragraph.`,
      );
      return [];
  }
}

/** Without the table extension a table arrives as a paragraph, one of whose lines is `|---|---|`. */
function isTable(node: Nodes, source: string): boolean {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  return written.split('\n').some((line) => /^[\s|:-]*-[\s|:-]*$/.test(line) && line.includes('|'));
}

function readStep(item: ListItem, reading: Reading): Step {
  const { file, problems, outline, section } = reading;
  const line = lineOf(item);
  const [first, ...rest] = item.children;
  const children = first?.type === 'paragraph' ? first.children : [];
  const [does, ...words] = children;
  let risk: Risk = 'none';
  let by: Actor = 'any-admin';
  if (does?.type === 'textDirective' && does.name === 'does') {
    const written = attributesOf(does, TEXT_DIRECTIVES['does'] ?? [], reading);
    risk = oneOf(RISKS, written['risk'] ?? '', 'risk', line, reading) ?? risk;
    by = oneOf(ACTORS, written['by'] ?? '', 'by', line, reading) ?? by;
  } else {
    problems.add(
      file,
      line,
      'A step does not say what it risks. Begin it with ":does{risk=none by=any-admin}", or write a list with "-".',
    );
  }
  if (section !== 'body' && section !== 'changed' && section !== 'for-user' && !RISKS_IN_PAGE.includes(risk)) {
    const where = section === 'answer' ? 'The answer' : 'A reason';
    problems.add(
      file,
      line,
      `${where} stands in the portal's page: no step above "this-user" there. Move this step to the body.`,
    );
  }
  outline.steps.push({ section, line, risk, by });
  const c = readInlines(does?.type === 'textDirective' && does.name === 'does' ? words : children, reading);
  const [start, ...others] = c;
  const text = start?.t === 'text' ? start.v.trimStart() : '';
  const trimmed = start?.t !== 'text' ? c : text === '' ? others : [{ ...start, v: text }, ...others];
  if (trimmed.length === 0) {
    problems.add(file, line, 'A step without text. Write what to do behind ":does{…}", on the same line.');
  }
  const more = readBlocks(first?.type === 'paragraph' ? rest : item.children, reading);
  return { risk, by, c: trimmed, ...(more.length > 0 ? { more } : {}) };
}

function oneOf<T extends string>(list: readonly T[], value: string, name: string, line: number, reading: Reading) {
  const found = list.find((item) => item === value);
  if (found === undefined && value !== '') {
    reading.problems.add(reading.file, line, `${name}=${value} is not known. Write one of ${list.join(', ')}.`);
  }
  return found;
}
