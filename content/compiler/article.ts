import type { Nodes, Root, RootContent } from 'mdast';
import type { Block } from '../../core/guidance/topic.ts';
import { readBlocks } from './blocks.ts';
import { attributesOf } from './directives.ts';
import { lineOf, parseMarkdown, plainText } from './markdown.ts';
import type { Problems } from './problems.ts';
import type { Outline, Reading, Section } from './reading.ts';
import { textCode } from './translated.ts';
import { BLOCK_DIRECTIVES, KEBAB } from './vocabulary.ts';

/** One Markdown file of a topic. */
export interface Article {
  readonly file: string;
  readonly title: string;
  /** The code of its text, by which a translation of it says what it follows. */
  readonly code: string;
  readonly answer: readonly Block[];
  readonly changed: readonly Block[];
  readonly forUser: readonly Block[];
  readonly reasons: ReadonlyMap<string, readonly Block[]>;
  readonly body: readonly Block[];
  readonly outline: Outline;
}

/**
 * Reads one Markdown file of a topic into typed trees.
 *
 * @param file path below `content/`, for messages
 * @param source the Markdown
 * @param problems receives everything the format does not allow; the article then lacks those parts
 * @returns the article; never fails, and never contains anything but the nodes of `core/guidance/topic.ts`
 */
export function readArticle(file: string, source: string, problems: Problems): Article {
  const outline: Outline = {
    steps: [],
    labels: [],
    strongs: [],
    topics: [],
    untils: [],
    words: [],
    reasons: new Map(),
  };
  const reading = (section: Section): Reading => ({ file, source, problems, outline, section });
  const root = parseMarkdown(source, (line) =>
    problems.add(
      file,
      line,
      'Lists, quotes or marks nested in each other without end. Write them one after the other.',
    ),
  );
  const { title, rest } = readTitle(root, reading('body'));
  const end = rest.findIndex((node) => node.type === 'heading' || node.type === 'containerDirective');
  const answer = readAnswer(end === -1 ? rest : rest.slice(0, end), reading('answer'));

  const article = {
    changed: [] as readonly Block[],
    forUser: [] as readonly Block[],
    reasons: new Map<string, readonly Block[]>(),
  };
  const body: RootContent[] = [];
  for (const node of end === -1 ? [] : rest.slice(end)) {
    if (node.type !== 'containerDirective') body.push(node);
    else if (!Object.hasOwn(BLOCK_DIRECTIVES, node.name)) {
      const known = Object.keys(BLOCK_DIRECTIVES).map((name) => `:::${name}`);
      problems.add(file, lineOf(node), `":::${node.name}" is not a block. Write one of ${known.join(', ')}.`);
    } else if (node.name === 'changed') {
      if (article.changed.length > 0) problems.add(file, lineOf(node), 'A second ":::changed". Join the two.');
      article.changed = readSection(node, reading('changed'));
    } else if (node.name === 'for-user') {
      if (article.forUser.length > 0) problems.add(file, lineOf(node), 'A second ":::for-user". Join the two.');
      article.forUser = readForUser(node, reading('for-user'));
    } else {
      const id = readReasonId(node, reading('body'));
      if (id !== undefined) article.reasons.set(id, readSection(node, reading(`reason ${id}`)));
    }
  }
  return { file, title, code: textCode(source), answer, ...article, body: readBlocks(body, reading('body')), outline };
}

function readTitle(root: Root, { file, problems, outline }: Reading) {
  const [first, ...rest] = root.children;
  if (first?.type !== 'heading' || first.depth !== 1) {
    problems.add(
      file,
      first ? lineOf(first) : 1,
      'The title is missing. Begin the file with "# The admin\'s own question?".',
    );
    return { title: '', rest: root.children };
  }
  if (!first.children.every((child) => child.type === 'text' || child.type === 'inlineCode')) {
    problems.add(file, lineOf(first), 'The title is plain text. Remove bold, links and directives from it.');
  }
  const title = plainText(first).replace(/\s+/g, ' ').trim();
  if (title === '')
    problems.add(file, lineOf(first), 'The title is empty. Write the admin\'s own question after "# ".');
  outline.words.push({ text: title, line: lineOf(first) });
  return { title, rest };
}

function readAnswer(nodes: readonly RootContent[], reading: Reading): readonly Block[] {
  const { file, problems } = reading;
  if (nodes.length === 0) {
    problems.add(
      file,
      1,
      'The answer is missing. Write one or two sentences below the title, before any heading or ":::".',
    );
  }
  for (const node of nodes) {
    if (node.type === 'list' || node.type === 'code') {
      const what = node.type === 'list' ? 'list' : 'command';
      problems.add(
        file,
        lineOf(node),
        `A ${what} in the answer. A tooltip shows plain sentences: put it below a "## " heading.`,
      );
    }
  }
  return readBlocks(nodes, reading);
}

function readSection(node: Nodes & { type: 'containerDirective' }, reading: Reading): readonly Block[] {
  const { file, problems, source } = reading;
  attributesOf(node, BLOCK_DIRECTIVES[node.name] ?? [], reading);
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (!/\n\s*:{3,}\s*$/.test(written)) {
    problems.add(
      file,
      lineOf(node),
      `":::${node.name}" is not closed. Write ":::" on a line of its own after its text.`,
    );
  }
  for (const child of node.children) {
    if (child.type === 'heading')
      problems.add(file, lineOf(child), `A heading inside ":::${node.name}". Write a sentence.`);
  }
  if (node.children.length === 0)
    problems.add(file, lineOf(node), `":::${node.name}" is empty. Write its text or remove it.`);
  return readBlocks(node.children, reading);
}

/** What is sent to somebody who has never seen a portal: sentences and lists, with addresses as they stand. */
function readForUser(node: Nodes & { type: 'containerDirective' }, reading: Reading): readonly Block[] {
  const { file, problems, outline } = reading;
  for (const child of node.children) {
    if (child.type !== 'code' && !(child.type === 'list' && child.ordered)) continue;
    problems.add(file, lineOf(child), 'Steps or commands in ":::for-user". Write sentences, or a list with "-".');
  }
  const named = outline.labels.length + outline.topics.length;
  const blocks = readSection(node, reading);
  if (outline.labels.length + outline.topics.length > named) {
    const wrong =
      'A label or a topic in ":::for-user". The user sees no portal and no Sidelight: write it in plain words.';
    problems.add(file, lineOf(node), wrong);
  }
  return blocks;
}

function readReasonId(node: Nodes & { type: 'containerDirective' }, { file, problems, outline }: Reading) {
  const id = node.attributes?.['id'] ?? '';
  if (!KEBAB.test(id)) {
    problems.add(file, lineOf(node), 'A reason needs an id: ":::reason{id=writeback-off}", lower case with hyphens.');
    return undefined;
  }
  if (outline.reasons.has(id))
    problems.add(file, lineOf(node), `The reason "${id}" stands twice. Join the two or rename one.`);
  outline.reasons.set(id, lineOf(node));
  return id;
}
