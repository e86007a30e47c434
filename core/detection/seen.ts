import { findAll } from './find-all.ts';
import type { Route } from './route.ts';
import type { PortalRule, WatcherTable } from './table.ts';

/** One thing that a look has seen, or could not see. Only ids leave the document: see `withoutElement`. */
export interface Seen {
  readonly kind: 'control' | 'missing' | 'message' | 'pane' | 'fact';
  readonly id: string;
  /**
   * control: `enabled`, `disabled`, `absent`, `unknown`; missing: `missing`, `present`, `unknown`; message: its reason;
   * pane: `open`; fact: one of its values or `unknown`.
   */
  readonly state: string;
  /** Which of the ways of `content/portals` has found it, counted from 0. */
  readonly way?: number;
  /** Why the state is unknown: one of `why.*` of the interface. */
  readonly why?: string;
  readonly element?: Element;
}

/** Where is looked: one document and what is known of its page. */
export interface Scene {
  readonly root: ParentNode;
  readonly portal: PortalRule;
  readonly page: string;
  readonly table: Pick<WatcherTable, 'labels' | 'when'>;
  /** Known in the top document only. */
  readonly route?: Route;
}

/** Looks for one kind of thing. Reads only. */
export type Reader = (scene: Scene) => Seen[];

/** Whether a page is one of these, or a page below one of them: `entra/user` holds `entra/user/roles`. */
export function isWithin(page: string, pages: readonly string[] | string): boolean {
  return [pages].flat().some((one) => page === one || page.startsWith(`${one}/`));
}

/** Whether a topic of this page asks for such things: what no topic asks for is not read. */
export function isAsked({ page, table }: Pick<Scene, 'page' | 'table'>, kind: 'message' | 'pane'): boolean {
  return table.when.some((rule) => rule[kind] && (!rule.page || isWithin(page, rule.page)));
}

/** Whether something of the portal is still being drawn, so that nothing can be said of what is not there. */
export function isLoading({ root, portal }: Pick<Scene, 'root' | 'portal'>, isDrawn: (element: Element) => boolean) {
  const loading = portal.regions['loading'];
  return !!loading && findAll(root, loading).some(isDrawn);
}
