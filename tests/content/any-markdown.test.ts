import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../content/compiler/article.ts';
import { checkLink } from '../../content/compiler/links.ts';
import { Problems } from '../../content/compiler/problems.ts';
import { ACTORS, RISKS } from '../../content/compiler/vocabulary.ts';
import { LINK_HOSTS } from '../../core/guidance/links.ts';

const PIECES = [
  '# ',
  '## ',
  '- ',
  '1. ',
  '3) ',
  '> ',
  '    ',
  '\n',
  '\n\n',
  '```\n',
  '`',
  '**',
  '_',
  '|',
  '|---|',
  '---\n',
  ':',
  '::',
  ':::',
  ':::\n',
  ':::reason{id=a}\n',
  ':::changed\n',
  ':label[users]',
  ':label',
  ':value[synced]',
  ':until[x]{date=2030-01-01}',
  ':does{risk=none by=user} ',
  '[x](https://aka.ms/x)',
  '[x](javascript:x)',
  '[x](topic:y)',
  '[x](portal:user)',
  '[x]: https://aka.ms\n',
  '![x](y)',
  '<b onclick=x>',
  '</b>',
  '<!--',
  '-->',
  '<script>',
  '&lt;',
  '\\<',
  '<https://aka.ms>',
  'az ad app credential reset --id x',
  '{',
  '}',
  '[',
  ']',
  'word ',
  '\u0000',
  '\r\n',
];
const markdown = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 }))).map((pieces) => pieces.join('')),
);

const text = (v: unknown) => expect(typeof v).toBe('string');
const KINDS: Record<string, (node: Record<string, unknown>) => void> = {
  p: ({ c }) => all(c),
  h: ({ c }) => all(c),
  list: ({ items }) => (items as unknown[]).forEach(all),
  steps: ({ steps }) => {
    for (const { risk, by, c, more, ...rest } of steps as Record<string, unknown>[]) {
      expect(RISKS).toContain(risk);
      expect(ACTORS).toContain(by);
      expect(rest).toEqual({});
      all(c);
      all(more ?? []);
    }
  },
  pre: ({ v }) => text(v),
  text: ({ v }) => text(v),
  code: ({ v }) => text(v),
  strong: ({ c }) => all(c),
  em: ({ c }) => all(c),
  link: ({ href, c }) => {
    const url = new URL(href as string);
    expect([url.protocol, url.port, url.username, url.password]).toEqual(['https:', '', '', '']);
    expect(LINK_HOSTS).toContain(url.hostname);
    all(c);
  },
  topic: ({ id, c }) => {
    text(id);
    all(c);
  },
  'user-link': ({ c }) => all(c),
  label: ({ id }) => text(id),
  until: ({ date, c }) => {
    text(date);
    all(c);
  },
  value: ({ name }) => text(name),
};
function all(nodes: unknown): void {
  for (const node of nodes as Record<string, unknown>[]) {
    const check = KINDS[node['t'] as string];
    expect(check, `the node ${JSON.stringify(node)}`).toBeTypeOf('function');
    check?.(node);
  }
}

test('whatever is written, the tree has only nodes that we draw, only links that we allow, and nothing is thrown', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const problems = new Problems();
      const article = readArticle('topics/x/en.md', source, problems);
      text(article.title);
      for (const blocks of [article.answer, article.changed, article.body, ...article.reasons.values()]) all(blocks);
      const lines = source.split(/\r\n|\r|\n/).length;
      for (const { line, message } of problems.all) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines + 1);
        expect(message).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});

test('whatever address is written, what is allowed is https on a host of the list', () => {
  const part = fc.oneof(
    fc.constantFrom('https://', 'https:', '\\', '/', '@', ':', ':443', '#', '?', 'aka.ms', 'example.com', '.', '\t'),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('')),
      (address) => {
        const link = checkLink(address);
        if (!('href' in link)) return;
        const url = new URL(link.href);
        expect([url.protocol, url.port, url.username, url.password]).toEqual(['https:', '', '', '']);
        expect(LINK_HOSTS).toContain(url.host);
      },
    ),
    { numRuns: 2000 },
  );
});
