import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../content/compiler/read.ts';

interface SeedEntry {
  readonly id: string;
  readonly seed: string;
  readonly kind: 'fact' | 'step' | 'link';
  readonly topic: string;
  readonly fate: 'kept' | 'corrected' | 'moved';
  readonly why?: string;
  readonly now?: string;
  readonly proof: Readonly<Record<string, string>>;
}

/**
 * The document that the project started from, fact by fact, with where each one lives now. A text that is rewritten so that
 * a fact is lost makes its entry fail; a fact that has become wrong is corrected there and here.
 */
const entries = JSON.parse(readFileSync(join(import.meta.dirname, 'seed.json'), 'utf8')) as readonly SeedEntry[];
const content = readContent();

describe('nothing of the first document is lost', () => {
  test.each(entries)('$id: $seed', ({ topic, fate, why, proof, kind, now }) => {
    for (const language of ['en', 'nb']) {
      const text = content.get(`topics/${topic}/${language}.md`);
      const words = proof[language] ?? '';
      expect(words.length, `${language}: a proof of at least eight characters`).toBeGreaterThanOrEqual(8);
      expect(text?.includes(words), `${topic}/${language}.md no longer says “${words}”`).toBe(true);
      if (kind === 'link') expect(text?.includes(now ?? '?'), `${language}: ${now}`).toBe(true);
    }
    if (fate !== 'kept') expect(why, 'why it changed').toBeTruthy();
  });

  test('all twelve questions and all nine links are there', () => {
    const questions = new Set(entries.map(({ id }) => id.split('-')[0]));
    expect(questions.size).toBe(12);
    expect(entries.filter(({ kind }) => kind === 'link')).toHaveLength(9);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});
