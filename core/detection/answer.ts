/** What a question to a page gives: one of its values, or `unknown` and why. */
export interface Answer {
  readonly state: string;
  /** One of `why.*` of the interface. */
  readonly why?: string;
}

export const UNKNOWN = 'unknown';

export function unknown(why?: string): Answer {
  return { state: UNKNOWN, ...(why && { why }) };
}
