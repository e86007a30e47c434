import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileContent } from '../../content/compiler/compile.ts';
import { LINK_HOSTS } from '../../core/guidance/links.ts';
import { sampleContent } from './sample.ts';

const EN = 'topics/refused/en.md';
const NB = 'topics/refused/nb.md';
const TODAY = '2026-11-22';
const stops = (raw: ReadonlyMap<string, string>) => compileContent(raw, TODAY).problems.filter((one) => !one.warning);

/** What Markdown lets through to a page, and what we must not. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'A word <b onclick="x">and</b> more.',
  '<!-- a comment -->',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](data:text/html,x)',
  '[x](vbscript:x)',
  '[x](//evil.example/)',
  '[x](http://learn.microsoft.com/)',
  '[x](https://learn.microsoft.com@evil.example/)',
  '[x](https://evil.example/learn.microsoft.com)',
  '[x](https://learn.microsoft.com.evil.example/)',
  '[x](https://learn.microsoft.com:444/)',
  '[x][y]\n\n[y]: https://evil.example/',
  '<https://evil.example/>',
  '<javascript:alert(1)>',
  '![x](https://evil.example/x.png)',
  '[![x](y)](https://learn.microsoft.com/)',
  ':a[x]{href=javascript:alert(1)}',
  '::::reason{id=open}\n:::changed\nTwo in each other.\n:::\n::::',
  '| a | b |\n|---|---|\n| c | d |',
] as const;

/** Where paragraphs end in the sample's texts: whatever is put there stands on its own. */
const gaps = (text: string) => [...text.matchAll(/\n\n/g)].map(({ index }) => index);

describe('what must not reach a page', () => {
  test.each(HOSTILE)('is a problem with its file and a line of it, at the beginning and at the end: %s', (hostile) => {
    const raw = sampleContent();
    const put = (file: string, at: number) => {
      const text = raw.get(file) ?? '';
      const gap = gaps(text).at(at) ?? 0;
      const written = `${text.slice(0, gap)}\n\n${hostile}${text.slice(gap)}`;
      return { written, first: text.slice(0, gap).split('\n').length + 2 };
    };
    // In both languages, so that no problem is only that the two differ.
    for (const at of [0, -1]) {
      const { written, first } = put(EN, at);
      const lines = stops(sampleContent({ [EN]: written, [NB]: put(NB, at).written }))
        .filter(({ file }) => file === EN)
        .map(({ line }) => line);
      const last = first + hostile.split('\n').length;
      expect(
        lines.some((line) => line >= first && line <= last),
        `${lines} of ${first} to ${last}`,
      ).toBe(true);
    }
  });

  test('is in no text of the build, whatever the rest of the file is', () => {
    const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom('\n\n', '- ', '1. ', '> ', '`', '**', '# '));
    const markdown = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(markdown, markdown, (english, norwegian) => {
        const raw = sampleContent({ [EN]: `# A title?\n\n${english}\n`, [NB]: `# En tittel?\n\n${norwegian}\n` });
        const { languages, problems } = compileContent(raw, TODAY);
        expect(problems.every(({ file, line }) => raw.has(file) && line >= 1)).toBe(true);
        const text = JSON.stringify(languages.map(({ topics }) => topics));
        const hrefs = [...text.matchAll(/"(?:href|url)":"([^"]*)"/g)].map(([, href]) => new URL(href ?? ''));
        expect(hrefs.filter(({ protocol, host }) => protocol !== 'https:' || !LINK_HOSTS.includes(host))).toEqual([]);
        expect(text).not.toMatch(/"t":"(html|image|definition|table)"/);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a text that is nested without end', () => {
  const deep: Record<string, string> = {
    quotes: '> '.repeat(300),
    brackets: '['.repeat(300) + ']('.repeat(300),
    links: `${'[a'.repeat(200)}${'](https://aka.ms/x)'.repeat(200)}`,
    blocks: Array.from({ length: 20 }, (_, at) => `${':'.repeat(23 - at)}reason{id=r${at}}`).join('\n'),
    labels: ':label['.repeat(200) + ']'.repeat(200),
    backticks: Array.from({ length: 40 }, (_, at) => '`'.repeat(at)).join(' '),
    lists: Array.from({ length: 40 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
  };
  test('inside bold words says where it is wrong, and does not end the run: the stack overflowed', () => {
    const text = `# A title?\n\nAn answer.\n\n${'**a '.repeat(150)}${'b** '.repeat(150)}\n`;
    const problems = stops(sampleContent({ [EN]: text, [NB]: text }));
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toContainEqual(
      expect.stringMatching(/^topics\/refused\/en\.md:5 .*without end/),
    );
  });

  test.each(Object.keys(deep))('compiles, or says where it is wrong: %s', (kind) => {
    const text = `# A title?\n\nAn answer.\n\n${deep[kind]}\n`;
    const { languages, problems } = compileContent(sampleContent({ [EN]: text, [NB]: text }), TODAY);
    expect(languages[0]?.topics.find(({ id }) => id === 'refused')?.title).toBe('A title?');
    expect(problems.every(({ file, line }) => file !== '' && line >= 1)).toBe(true);
  });
});

describe('any file of the content', () => {
  const files = [...sampleContent().keys()].filter((file) => file.endsWith('.json'));
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }).map((any) => JSON.stringify(any)),
    fc.constantFrom('{"__proto__":{"when":[]}}', '{"constructor":1}', '{', '', '\ufeff{}', '[[]]', '{"a":1,"a":2}'),
    fc.string(),
  );

  test('may hold anything: the rest compiles, and what is wrong has a file and a line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), value, (file, text) => {
        const raw = sampleContent({ [file]: text });
        const lines = new Map([...raw].map(([name, content]) => [name, content.split('\n').length]));
        for (const problem of compileContent(raw, TODAY).problems) {
          expect(problem.message).not.toBe('');
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual((lines.get(problem.file) ?? 1) + 1);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('may have one of its values replaced: nothing but a problem comes of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), fc.jsonValue({ maxDepth: 2 }), (file, at, other) => {
        const text = sampleContent().get(file) ?? '';
        const values = [...text.matchAll(/"[^"\n]*"(?!:)|\b\d+\b|\{\}|\[\]/g)];
        const { index, 0: old } = values[at % values.length] ?? { index: 0, 0: '' };
        const changed = text.slice(0, index) + JSON.stringify(other) + text.slice(index + old.length);
        for (const { file: named, line } of compileContent(sampleContent({ [file]: changed }), TODAY).problems) {
          expect(named === '' || line < 1).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });
});
