import { createContext, useContext } from 'react';
import type { KnownSeen } from '../../core/detection/vocabulary.ts';
import { labelIn } from '../../core/guidance/labels.ts';
import type { LabelWords } from '../../core/guidance/topic.ts';
import { ReadingContext } from '../reading/reading-context.ts';
import { useWords } from '../reading/words.ts';

/** The portal's words, and the portal's language. */
export const LabelsContext = createContext<{
  readonly labels: Readonly<Record<string, LabelWords>>;
  readonly portalLanguage?: string | undefined;
}>({ labels: {} });

export interface SeenName {
  readonly text: string;
  /** Where it is not the reading language. */
  readonly lang?: string;
}

/** Gives a function that names what was seen: in the portal's own word where there is one, else in ours. */
export function useSeenNames(): (seen: Pick<KnownSeen, 'kind' | 'id'>) => SeenName {
  const say = useWords();
  const { language } = useContext(ReadingContext);
  const { labels, portalLanguage } = useContext(LabelsContext);
  const marked = (text: string, lang: string) => ({ text, ...(lang !== language && { lang }) });
  return ({ kind, id }) => {
    const label = kind === 'fact' || kind === 'message' ? undefined : labelIn(labels[id], portalLanguage);
    if (label) return marked(label.v, label.lang);
    if (id.startsWith('role:')) return marked(roleName(id), 'en');
    return { text: say(`${kind}.${id}`) || id };
  };
}

/** Microsoft's name of a role, out of our id for it: role names stay English. */
export function roleName(id: string): string {
  const words = id.replace(/^role:/, '').split('-');
  return words.map((word) => (word === 'soc' ? 'SOC' : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}

/** `2026-08-12` and `2026-08` as a month, `2026` as a year. */
export function readableMonth(date: string, language: string): string {
  const [year = '', month] = date.split('-');
  if (!month) return year;
  const start = new Date(Number(year), Number(month) - 1, 1);
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long' }).format(start);
}
