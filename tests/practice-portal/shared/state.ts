/**
 * What the practice portal is asked to look like, in the query string of the top document. The real portals ignore
 * parameters they do not know, so the same address stays a valid portal address.
 * The first value of every row is the default.
 */
export const choices = {
  theme: ['light', 'dark'],
  /** State of the command Reset password. `loading`: the command bar never finishes. */
  reset: ['enabled', 'disabled', 'absent', 'loading'],
  /** How the command is built; facts/azure-entra-portal.md section 3. Which one the live page uses is not established. */
  flavour: ['v8bar', 'v8button', 'v8overflow', 'v9', 'v9focusable', 'azc'],
  /** What the portal answers to the final Reset password button; facts/portal-messages.json. */
  refusal: ['none', 'privilege', 'writeback-off', 'microsoft-account', 'other-home', 'on-premises-policy'],
  /** Where the sentence stands. Only its words are seen, not its element. */
  refusalIn: ['messagebar', 'alert', 'plain', 'v9messagebar', 'shell'],
  /** The menu entry On-premises integration of Password reset. */
  onprem: ['present', 'absent', 'collapsed', 'searching', 'hidden', 'loading'],
  /** A Reset password command over the users list too, grey until a row is ticked (older portal, from memory). */
  listReset: ['absent', 'present'],
  /** Column On-premises sync enabled (Entra users list) or Sync status (Microsoft 365). */
  sync: ['none', 'column'],
  /** The source of a user page: `auto` takes it from the person. */
  synced: ['auto', 'yes', 'no'],
  /** Another menu item of one blade: the same frame shows another view, or a new frame replaces the old one. */
  frames: ['reuse', 'swap'],
  /** How a click inside the page moves on: by the hash, or by history.pushState, which raises no event. */
  nav: ['hash', 'push'],
  /** Microsoft 365: which kind of Fluent 8 panel. Not established. */
  pane: ['blocking', 'nonblocking'],
  /** Microsoft 365: the reset pane stands on the details pane or takes its place. Not established. */
  panes: ['stacked', 'replaced'],
  /** Microsoft 365: how the icon in Sync status carries its hover text. Not established. */
  syncHint: ['title', 'aria', 'tooltip'],
  /** Microsoft 365: the older third check box, Email the sign-in info to me. */
  emailBox: ['absent', 'present'],
  /** Microsoft 365: "This user is synchronized with your local Active Directory. …" */
  notice: ['messagebar', 'text', 'absent'],
} as const;

type Choices = typeof choices;

export type PracticeState = { -readonly [K in keyof Choices]: Choices[K][number] } & {
  /** `<display language>.<format culture>`, as in the real portals. */
  l: string;
  /** Display name that replaces the person's own. */
  user: string;
  /** Milliseconds before a view or a pane appears. */
  delay: number;
  /** How many people there are. */
  rows: number;
  /** The temporary password that a successful reset shows: a test plants its canary here. */
  secret: string;
};

export const defaults: PracticeState = {
  ...(Object.fromEntries(Object.entries(choices).map(([key, values]) => [key, values[0]])) as {
    [K in keyof Choices]: Choices[K][0];
  }),
  l: 'en.en-us',
  user: '',
  delay: 0,
  rows: 60,
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
