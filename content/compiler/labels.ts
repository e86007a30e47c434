import { foldText } from '../../core/detection/fold.ts';
import { hashText } from '../../core/detection/hash.ts';
import type { LabelWords } from '../../core/guidance/topic.ts';
import type { Problems } from './problems.ts';
import type { RawContent } from './read.ts';
import { type LabelFile, LabelSchema } from './schema.ts';
import { readShape } from './shape.ts';
import { KEBAB } from './vocabulary.ts';

/** Label id -> its file. */
export type Labels = ReadonlyMap<string, LabelFile>;

/**
 * Reads `labels/*.json`.
 *
 * @param raw the content folder
 * @param problems receives wrong files
 * @returns the labels that are right
 */
export function readLabels(raw: RawContent, problems: Problems): Labels {
  const labels = new Map<string, LabelFile>();
  for (const [file, text] of raw) {
    const id = /^labels\/(.+)\.json$/.exec(file)?.[1];
    if (id === undefined) continue;
    if (!KEBAB.test(id))
      problems.add(file, 1, 'A label file is named after its id: lower case with hyphens. Rename it.');
    const shaped = readShape(LabelSchema, file, text, problems);
    if (shaped === undefined) continue;
    labels.set(id, shaped.value);
    if (shownWords(shaped.value)['en'] === undefined) {
      problems.add(
        file,
        shaped.lineOf(['words', 'en']),
        'The English word is missing. Add "en" with the quality "source".',
      );
    }
  }
  return labels;
}

/**
 * @param label one label
 * @returns the first word of each language that is good enough to be shown: a machine's guess is not what the portal says
 */
export function shownWords(label: LabelFile): LabelWords {
  return Object.fromEntries(
    Object.entries(label.words).flatMap(([language, words]) => {
      const shown = words.find((word) => word.quality !== 'machine');
      return shown === undefined ? [] : [[language, shown.text]];
    }),
  );
}

/**
 * @param label one label
 * @param isSpoken whether a language is one in which the label can be met
 * @returns all its words in those languages as codes: what the watcher compares with
 */
export function wordCodes(label: LabelFile, isSpoken: (language: string) => boolean = () => true): ReadonlySet<number> {
  const spoken = Object.entries(label.words).filter(([language]) => isSpoken(language));
  return new Set(spoken.flatMap(([, words]) => words.map((word) => hashText(foldText(word.text)))));
}
