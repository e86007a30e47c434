/**
 * What the watcher knows: compiled from `content/portals`, `content/labels` and the `when` of every topic.
 * No sources and no dates, so that it stays small enough to stand in every frame of a portal.
 */

/** How a portal writes its routes into the address. */
export type Grammar = 'azure' | 'm365';

/** One alternative of a page's address. Names are compared without regard to case. */
export interface RouteRule {
  /** Azure grammar: the blade's name, such as `UserProfileMenuBlade`. */
  readonly blade?: string;
  /** Azure grammar: menu items of the blade; `''` is the blade without an item. Absent: any item. */
  readonly items?: readonly string[];
  /** Microsoft 365 grammar: the page before `/:/`, such as `users`. */
  readonly path?: string;
  /** Microsoft 365 grammar: flyouts after `/:/`; `''` is none, `*` is any other than those named by other pages. */
  readonly panes?: readonly string[];
}

/** One way to find a control, best evidence first. */
export interface FindRule {
  /** A selector for the control itself or for something inside it. */
  readonly css?: string;
  /** A label id: the control's visible text or accessible name is one of its words. */
  readonly label?: string;
  /** The name of the region that must contain it. */
  readonly in?: string;
  /** The name of a region that must not contain it. */
  readonly notIn?: string;
}

export interface ControlRule {
  readonly id: string;
  readonly find: readonly FindRule[];
}

/** A known sentence: its parts occur in this order in one known region. Parts are folded (see `foldText`). */
export interface MessageRule {
  readonly id: string;
  /** The reason of the finding, a `:::reason` of the topic. */
  readonly reason: string;
  readonly parts: readonly string[];
}

/** A pane that is recognised by its heading and, where given, by the labels of its check boxes. */
export interface PaneRule {
  readonly id: string;
  readonly heading: string;
  readonly checkboxes?: readonly string[];
}

/** A menu whose missing item means something, once it is completely drawn. */
export interface MenuRule {
  readonly id: string;
  readonly page: string;
  /** The item that may be missing. */
  readonly item: string;
  /** Selector and label by which that item would be found. */
  readonly css: string;
  readonly label: string;
  /** Selectors of known siblings; at least `atLeast` of them must be there. */
  readonly siblings: readonly string[];
  readonly atLeast: number;
}

/** Where the Microsoft 365 admin center shows whether a user is synced; every value is a label id. */
export interface SourceRule {
  /** The notice in the user's details pane. */
  readonly notice: string;
  /** The header of the users list's optional column. */
  readonly column: string;
  readonly synced: readonly string[];
  readonly cloud: readonly string[];
}

export interface PortalRule {
  readonly id: string;
  readonly grammar: Grammar;
  readonly hosts: readonly string[];
  /** Name -> selector of the only places that are looked at. */
  readonly regions: Readonly<Record<string, string>>;
  readonly pages: readonly { readonly id: string; readonly routes: readonly RouteRule[] }[];
  readonly controls: readonly ControlRule[];
  readonly messages: readonly MessageRule[];
  readonly panes: readonly PaneRule[];
  readonly menus: readonly MenuRule[];
  readonly source?: SourceRule;
}

export type Surface = 'tooltip' | 'note' | 'marker' | 'warning';

/** One alternative of a topic's `when`. */
export interface WhenRule {
  readonly topic: string;
  readonly page?: string;
  readonly control?: string;
  readonly is?: 'disabled' | 'enabled';
  readonly missing?: string;
  readonly message?: string;
  readonly pane?: string;
  /** Says nothing to an organisation that is known to have no synced users. */
  readonly unless?: 'cloud-only';
  readonly show?: Surface;
}

export interface WatcherTable {
  readonly portals: readonly PortalRule[];
  /** Suffixes of the hosts of React-view frames, such as `.reactblade.portal.azure.net`. */
  readonly frameHosts: readonly string[];
  /** Label id -> all words in all languages, folded (see `foldText`), without duplicates. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** Only what must be seen in a document; topics of a whole page follow from its id. */
  readonly when: readonly WhenRule[];
}
