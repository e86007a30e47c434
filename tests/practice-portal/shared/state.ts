import { choices } from './choices.ts';

/**
 * What the practice portal is asked to look like, in the query string of the top document. The real portals ignore
 * parameters they do not know, so the same address stays a valid portal address.
 */
type Choices = typeof choices;

export type PracticeState = { -readonly [K in keyof Choices]: Choices[K][number] } & {
  /** `<display language>.<format culture>`, as in the real portals. */
  l: string;
  /** Display name that replaces the person's own. */
  user: string;
  /** Names of roles, with commas between them: what Assigned roles lists as active and as eligible. */
  roles: string;
  eligible: string;
  /** The error code in the rows of Sign-in logs. */
  code: string;
  /** Milliseconds before a view or a pane appears. */
  delay: number;
  /** How many people there are. */
  rows: number;
  /** How many hidden frames are kept ready (S11). */
  warm: number;
  /** Milliseconds after which a frame is taken away and put back; 0 for never. */
  removeAfter: number;
  /** The temporary password that a successful reset shows: a test plants its canary here. */
  secret: string;
};

export const defaults: PracticeState = {
  ...(Object.fromEntries(Object.entries(choices).map(([key, values]) => [key, values[0]])) as {
    [K in keyof Choices]: Choices[K][0];
  }),
  l: 'en.en-us',
  user: '',
  roles: '',
  eligible: '',
  code: '50126',
  delay: 0,
  rows: 60,
  warm: 1,
  removeAfter: 0,
  secret: 'Practice-7431',
};

export function parseState(search: string): PracticeState {
  const query = new URLSearchParams(search);
  const state: Record<string, string | number> = { ...defaults };
  for (const [key, fallback] of Object.entries(defaults)) {
    const value = query.get(key);
    if (value === null) continue;
    const allowed: readonly string[] | undefined = key in choices ? choices[key as keyof Choices] : undefined;
    if (allowed && !allowed.includes(value)) throw new Error(`?${key}=${value}: one of ${allowed.join(', ')}`);
    state[key] = typeof fallback === 'number' ? Number(value) : value;
  }
  return state as unknown as PracticeState;
}

/** Only what differs from the defaults, so that addresses stay readable. */
export function formatState(state: Partial<PracticeState>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(state)) {
    if (value !== undefined && value !== defaults[key as keyof PracticeState]) query.set(key, String(value));
  }
  const text = query.toString();
  return text && `?${text}`;
}
