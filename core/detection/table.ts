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
  /**
   * Azure grammar: menu items of the blade; `''` is the blade without an item. Absent: any item. Here as in `panes`, `*`
   * is any other than those named by other pages, and `!Name` beside it is none of them.
   */
  readonly items?: readonly string[];
  /** Microsoft 365 grammar: the page before `/:/`, such as `users`. */
  readonly path?: string;
  /** Microsoft 365 grammar: flyouts after `/:/`; `''` is none. */
  readonly panes?: readonly string[];
  /** Microsoft 365 grammar: tabs of a flyout. Absent: any tab. */
  readonly tabs?: readonly string[];
}

/** One way to find a control, best evidence first. */
export interface FindRule {
  /** A selector for the control itself or for something inside it. */
  readonly css?: string;
  /** The name of the region that must contain it. */
  readonly in?: string;
  /** The name of a region that must not contain it. */
  readonly notIn?: string;
}

export interface ControlRule {
  readonly id: string;
  /** Where it is looked for, pages below them included. */
  readonly pages: readonly string[];
  /**
   * A label id, where it is not the control's: the visible text or accessible name is one of its words, unless a selector
   * finds it.
   */
  readonly label?: string;
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
  /** Where the menu stands, pages below it included. */
  readonly page: string;
  /** The item that may be missing. */
  readonly item: string;
  /**
   * Telemetry id and label by which that item would be found, the label where it is not the item's; the region `menu-item`
   * says where the id stands.
   */
  readonly telemetry: string;
  readonly label?: string;
  /** Telemetry ids of known siblings; at least `atLeast` of them must be there. */
  readonly siblings: readonly string[];
  readonly atLeast: number;
}

/** One way to learn a fact; one of `property`, `column`, `css` and `param` says where its text or value stands. */
export interface FactWay {
  /** Where only some of the fact's pages can show it in this way. */
  readonly pages?: readonly string[];
  /** A label id: the text beside this name in a list of properties. */
  readonly property?: string;
  /** A label id: the cells of the ticked rows below this header of a list. */
  readonly column?: string;
  /** A selector for the text itself. */
  readonly css?: string;
  /** A parameter of the route: that it has a value is the fact. */
  readonly param?: string;
  /** Value -> label ids of its words; the first that fits. */
  readonly is?: Readonly<Record<string, readonly string[]>>;
  /** Value -> folded texts, one of which occurs in the text. */
  readonly has?: Readonly<Record<string, readonly string[]>>;
}

/** Something that is true of what a page shows, as far as it can be read. */
export interface FactRule {
  readonly id: string;
  readonly pages: readonly string[];
  /** Ways by the strength of their evidence; the first that says something wins. */
  readonly find: readonly FactWay[];
}

/** Where a list of roles stands, and how its parts are told apart. */
export interface RolesRule {
  readonly pages: readonly string[];
  /** Selector of the cells that may hold a role's name. */
  readonly cells: string;
  /** State of the roles -> label id of the tab or heading above their list. */
  readonly lists: Readonly<Record<string, string>>;
}

/** Where the portal's own error codes stand: in its messages, and in a column of a list. */
export interface CodesRule {
  readonly pages: readonly string[];
  /** Label id of the column's header. */
  readonly column?: string;
}

/** Where the Microsoft 365 admin center shows whether a user is synced; every value is a label id but `notice`. */
export interface SourceRule {
  readonly pages: readonly string[];
  /** The folded sentence in the user's details pane. */
  readonly notice: string;
  /** The header of the users list's optional column. */
  readonly column: string;
  readonly synced: readonly string[];
  readonly cloud: readonly string[];
}

export interface PortalRule {
  readonly id: string;
  readonly grammar: Grammar;
  /** All of them, also those that are asked for in the options. */
  readonly hosts: readonly string[];
  /** Name -> selector of the only places that are looked at. */
  readonly regions: Readonly<Record<string, string>>;
  readonly pages: readonly { readonly id: string; readonly routes: readonly RouteRule[] }[];
  readonly controls: readonly ControlRule[];
  readonly messages: readonly MessageRule[];
  readonly panes: readonly PaneRule[];
  readonly menus: readonly MenuRule[];
  readonly facts: readonly FactRule[];
  readonly roles?: RolesRule;
  readonly codes?: CodesRule;
  readonly source?: SourceRule;
}

export type Surface = 'tooltip' | 'note' | 'marker' | 'warning';

/** One alternative of a topic's `when`. */
export interface WhenRule {
  readonly topic: string;
  /** Holds on the pages below it too: `entra/user` on `entra/user/roles`. */
  readonly page?: string;
  readonly control?: string;
  readonly is?: 'disabled' | 'enabled' | 'absent';
  readonly missing?: string;
  /** One message, or all whose id begins with it: `reset-refused`. */
  readonly message?: string;
  readonly pane?: string;
  readonly fact?: string;
  readonly value?: string;
  /** The reason of the finding, a `:::reason` of the topic; a message brings its own. */
  readonly reason?: string;
  /** Says nothing to an organisation that is known to have no synced users. */
  readonly unless?: 'cloud-only';
  readonly show?: Surface;
}

export interface WatcherTable {
  readonly portals: readonly PortalRule[];
  /** Suffixes of the hosts of React-view frames, such as `.reactblade.portal.azure.net`. */
  readonly frameHosts: readonly string[];
  /** Label id -> all words in all languages, as codes (see `hashText`). Role names are labels too: `role:<id>`. */
  readonly labels: Readonly<Record<string, ReadonlySet<number>>>;
  /** Only what must be seen in a document; topics of a whole page follow from its id. */
  readonly when: readonly WhenRule[];
}
