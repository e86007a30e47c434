/// <reference types="vite/client" />

/** One spelling of a label in one language; content/labels. */
export interface Spelling {
  text: string;
  quality: string;
}

type Words = Record<string, Spelling[]>;

/** The built portal carries the labels in itself; a test in Node, where there is no Vite, reads them from the folder. */
const files = import.meta.env
  ? import.meta.glob<Words>('../../../content/labels/*.json', { eager: true, import: 'words' })
  : readFolder();

/** By label id, which is the file's name. */
export const labels: ReadonlyMap<string, Words> = new Map(
  Object.entries(files).map(([path, words]) => [/([^/]+)\.json$/.exec(path)?.[1] ?? path, words]),
);

/** The English word finds its label; English can have several spellings. */
export const labelOf: ReadonlyMap<string, string> = new Map(
  [...labels].flatMap(([id, words]) => (words['en'] ?? []).map(({ text }) => [text, id] as const)),
);

/**
 * The first spelling of a label in a language. `pt` finds `pt-BR`.
 * @param english where a label has several English spellings, the translation of the same rank is taken
 */
export function spelling(labelId: string, language: string, english?: string): Spelling | undefined {
  const words = labels.get(labelId) ?? {};
  const wanted = language.toLowerCase();
  const names = Object.keys(words);
  const name =
    names.find((one) => one.toLowerCase() === wanted) ??
    names.find((one) => one.toLowerCase().split('-')[0] === wanted);
  const spellings = (name && words[name]) || [];
  const rank = words['en']?.findIndex(({ text }) => text === english) ?? 0;
  return spellings[rank] ?? spellings[0];
}

function readFolder(): Record<string, Words> {
  const { readdirSync, readFileSync } = process.getBuiltinModule('node:fs');
  const folder = `${import.meta.dirname}/../../../content/labels`;
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')).words as Words]),
  );
}
