import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeText, tableModule } from '../../content/compiler/table-module.ts';
import { foldText } from '../../core/detection/fold.ts';
import { hashText } from '../../core/detection/hash.ts';
import type { WatcherTable } from '../../core/detection/table.ts';
import { beginsWithWord, codeOf, isWord, nameIn } from '../../core/detection/words.ts';
import { labelIn, resolveLabels } from '../../core/guidance/labels.ts';
import type { Topic } from '../../core/guidance/topic.ts';

/** Anything that can stand in a page, halves of characters included. */
const anyText = fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) });
const code = fc.oneof(fc.nat({ max: 63 }), fc.constantFrom(0, 64 ** 6 - 1, 64 ** 5), anyText.map(hashText));
const labelId = fc.stringMatching(/^(role:)?[a-z][a-z0-9-]{0,20}$/);
const labels = fc.dictionary(labelId, fc.uniqueArray(code, { minLength: 1, maxLength: 8 }), {
  minKeys: 1,
  noNullPrototype: true,
});

describe('a code', () => {
  test('of any text is whole, of 36 bits, and six characters none of which parts labels', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const number = hashText(text);
        expect(Number.isSafeInteger(number) && number >= 0 && number < 64 ** 6).toBe(true);
        expect(codeText(number)).toMatch(/^[?-~]{6}$/);
        expect(codeText(number)).not.toMatch(/[;,"'!]/);
      }),
      { numRuns: 500 },
    );
  });

  test('comes out of the table as it went in, whatever words a label has', async () => {
    await fc.assert(
      fc.asyncProperty(labels, async (some) => {
        const sets = Object.fromEntries(Object.entries(some).map(([id, codes]) => [id, new Set(codes)]));
        const table: WatcherTable = { portals: [], frameHosts: [], labels: sets, when: [] };
        const module = `data:text/javascript,${encodeURIComponent(tableModule(table))}`;
        const { default: evaluated } = (await import(module)) as { default: WatcherTable };
        expect(evaluated.labels).toEqual(sets);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a text of the page', () => {
  test('is a word if it folds to one, and no other text is', () => {
    fc.assert(
      fc.property(anyText, anyText, (word, text) => {
        const known = { one: new Set([hashText(foldText(word))]) };
        const isSame = text !== '' && foldText(text) === foldText(word);
        expect(isWord(text, 'one', known)).toBe(isSame);
        expect(isWord(word, 'one', known)).toBe(word !== '');
        expect(nameIn(text, known)).toBe(isSame ? 'one' : undefined);
        // Folding takes off what ends a sentence.
        const isWhole = foldText(`${word}x`) === `${foldText(word)}x`;
        if (foldText(word) !== '' && isWhole) expect(beginsWithWord(`${word} Ada`, 'one', known)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is never compared where it is longer than a name, and never folded to more than it can be', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 161, max: 5000 }), (text, length) => {
        expect(codeOf((text || 'x').repeat(length))).toBe(-1);
        // NFKC makes at most eighteen characters of one (U+FDFA).
        expect(foldText(text).length).toBeLessThanOrEqual(18 * text.length);
      }),
    );
  });
});

describe('a label in a topic', () => {
  const words = fc.dictionary(fc.constantFrom('en', 'nb', 'de', 'pt-br', 'zh-hans', 'zh-hant', 'fr'), anyText, {
    noNullPrototype: true,
  });
  const language = fc.oneof(fc.constantFrom('zh-TW', 'zh-cn', 'PT-BR', 'de-at', '__proto__', 'constructor'), anyText);

  test("is a word of the label's own in the portal's language, in English, or none", () => {
    fc.assert(
      fc.property(words, language, (all, asked) => {
        const shown = labelIn(all, asked);
        if (!shown) expect(Object.keys(all)).not.toContain('en');
        if (!shown) return;
        expect(all[shown.lang]).toBe(shown.v);
        const primary = asked.toLowerCase().split('-')[0];
        expect(shown.lang === 'en' || shown.lang.split('-')[0] === primary).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is filled in however deep it stands, and nothing else is changed', () => {
    fc.assert(
      fc.property(words, language, fc.nat(30), (all, portal, depth) => {
        let inline: object = { t: 'label', id: 'users' };
        for (let at = 0; at < depth; at++) inline = { t: at % 2 ? 'em' : 'strong', c: [{ t: 'text', v: '<' }, inline] };
        let blocks: object[] = [{ t: 'p', c: [inline] }];
        for (let at = 0; at < depth; at++) {
          blocks = at % 2 ? [{ t: 'list', items: [blocks] }] : [{ t: 'steps', steps: [{ c: [], more: blocks }] }];
        }
        const topic = { answer: blocks, body: blocks, changed: blocks, reasons: { r: blocks } } as unknown as Topic;
        const resolved = JSON.stringify(resolveLabels(topic, { users: all }, portal));
        const shown = labelIn(all, portal);
        const filled = JSON.stringify({ t: 'label', id: 'users', ...shown });
        expect(resolved.split(filled)).toHaveLength(5);
        expect(resolved.replaceAll(filled, '{"t":"label","id":"users"}')).toBe(JSON.stringify(topic));
      }),
    );
  });
});
