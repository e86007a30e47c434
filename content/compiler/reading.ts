import type { Actor, Risk } from '../../core/guidance/topic.ts';
import type { Problems } from './problems.ts';

/** Where in an article something stands; a reason is `reason <id>`. */
export type Section = 'answer' | 'changed' | 'for-user' | 'body' | `reason ${string}`;

/** What one Markdown file refers to, with lines, for the checks that need other files. */
export interface Outline {
  readonly steps: { section: Section; line: number; risk: Risk; by: Actor }[];
  readonly labels: { id: string; line: number }[];
  /** Bold words, which may be a label that was written by hand. */
  readonly strongs: { text: string; line: number }[];
  readonly topics: { id: string; line: number }[];
  readonly untils: { date: string; line: number }[];
  /** Running text without code, for the word list. */
  readonly words: { text: string; line: number }[];
  readonly reasons: Map<string, number>;
}

/** What the readers of blocks and inlines need at every depth. */
export interface Reading {
  readonly file: string;
  readonly source: string;
  readonly problems: Problems;
  readonly outline: Outline;
  readonly section: Section;
}
