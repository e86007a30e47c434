import { createContext, type ReactNode } from 'react';
import type { Step } from '../../core/guidance/topic.ts';

/** What a topic's text needs to know of the place in which it is read. */
export interface Reading {
  /** The reading language, for dates and for marking the portal's words of another language. */
  readonly language: string;
  /** Numbers of the page, for `:value[…]`. */
  readonly values: Readonly<Record<string, number>>;
  /** Where `portal:user` leads. */
  readonly userLink: { readonly href: string; readonly exact: boolean };
  /** Opens another topic; absent where topics cannot be opened, then its link is plain text. */
  readonly openTopic?: (id: string) => void;
  /** Draws what stands before a step, where steps can be ticked off. */
  readonly mark?: (step: Step) => ReactNode;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
}

export const ReadingContext = createContext<Reading>({
  language: 'en',
  values: {},
  userLink: { href: 'https://entra.microsoft.com/', exact: false },
  today: '2000-01-01',
});

/** Today in the reader's time zone, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A date as the reading language writes it; a month alone stays a month. */
export function readableDate(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const whole = new Date(year ?? 2000, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  }).format(whole);
}
