/** The shape of a topic after the compiler has read its Markdown: small typed trees, no HTML anywhere. */

/** What topics are about, in the order of the list of all of them; the words are in `content/interface` under `subject.<id>`. */
export const SUBJECTS = ['reset', 'self-service', 'on-premises', 'sign-in', 'accounts', 'apps'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** Whom a step can hurt if it goes wrong. Nothing above `this-user` stands in a tooltip, a note or a warning. */
export type Risk = 'none' | 'this-user' | 'everyone' | 'security';

/** Who may do a step; the words are in `content/interface` under `who.<id>`. */
export type Actor =
  | 'any-admin'
  | 'reset-admin'
  | 'privileged-admin'
  | 'policy-admin'
  | 'hybrid-admin'
  | 'ad-admin'
  | 'app-owner'
  | 'license-admin'
  | 'user'
  | 'developer';

export type Inline =
  | { readonly t: 'text'; readonly v: string }
  | { readonly t: 'strong' | 'em'; readonly c: readonly Inline[] }
  | { readonly t: 'code'; readonly v: string }
  | { readonly t: 'link'; readonly href: string; readonly c: readonly Inline[] }
  /** A link to another topic of Sidelight. */
  | { readonly t: 'topic'; readonly id: string; readonly c: readonly Inline[] }
  /** A link to the user on the page in the Entra admin center; drawn to the users list while no object id is known. */
  | { readonly t: 'user-link'; readonly c: readonly Inline[] }
  /** A word of the portal. All but its id is filled in by `resolveLabels`. */
  | { readonly t: 'label'; readonly id: string; readonly v?: string; readonly lang?: string; readonly own?: Word }
  /** A claim that holds until a date (YYYY-MM-DD, inclusive). */
  | { readonly t: 'until'; readonly date: string; readonly c: readonly Inline[] }
  /** A number the surface knows, such as how many of the selected users are synced. */
  | { readonly t: 'value'; readonly name: string };

/** A word in one language. */
export interface Word {
  readonly v: string;
  readonly lang: string;
}

export interface Step {
  readonly risk: Risk;
  readonly by: Actor;
  readonly c: readonly Inline[];
  /** Blocks below the step's first paragraph. */
  readonly more?: readonly Block[];
}

export type Block =
  | { readonly t: 'p'; readonly c: readonly Inline[] }
  | { readonly t: 'h'; readonly c: readonly Inline[] }
  | { readonly t: 'list'; readonly items: readonly (readonly Block[])[] }
  | { readonly t: 'steps'; readonly steps: readonly Step[] }
  | { readonly t: 'pre'; readonly v: string };

export interface Source {
  readonly url: string;
  readonly title: string;
  /** The page's own date, YYYY-MM or YYYY-MM-DD. */
  readonly dated?: string;
  /** When one of us last read it, YYYY-MM-DD. */
  readonly checked: string;
}

/** One topic in one language. */
export interface Topic {
  readonly id: string;
  /** The admin's own question. */
  readonly title: string;
  /** One or two sentences; what a tooltip says. */
  readonly answer: readonly Block[];
  /** What differs from older advice that readers still meet. */
  readonly changed?: readonly Block[];
  /** Texts for one cause or one case, by id: what a note or a warning says. */
  readonly reasons: Readonly<Record<string, readonly Block[]>>;
  readonly body: readonly Block[];
  /** What the end user has to know, to be sent to them: plain sentences and lists. */
  readonly forUser?: readonly Block[];
  /** Words a reader may search with; not shown. */
  readonly search: readonly string[];
  readonly subject: Subject;
  readonly related: readonly string[];
  readonly sources: readonly Source[];
  /** YYYY-MM-DD. */
  readonly reviewed: string;
  /** Set where the English text has changed since this one was translated from it. */
  readonly translation?: 'stale';
}

/** One word of a portal: language -> text, only entries good enough to be shown. `en` is always there. */
export type LabelWords = Readonly<Record<string, string>>;

/** `content/<language>.json` in the build. */
export interface LanguageFile {
  readonly language: string;
  readonly topics: readonly Topic[];
  /** Our own words, see `content/interface`. */
  readonly interface: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, LabelWords>>;
}
