import type { Sighting } from '../../core/detection/look.ts';
import type { Route, RouteParser } from '../../core/detection/route.ts';
import type { Reader } from '../../core/detection/seen.ts';
import type { WatcherTable } from '../../core/detection/table.ts';
import type { PageContext } from '../../platform/extension/context.ts';
import type { Sight } from '../overlay/contract.ts';

/** A sighting that stands in the page. */
export type Visible = Sighting & Pick<Sight, 'show' | 'anchor'>;

/** Gives what stands in the page its key and, where there is one, its plan; drops what needs no words. */
export type Plans = (seen: readonly Visible[], route: Route | undefined, context: PageContext) => Sight[];

/** What one portal's watcher is made of, beside what all have in common. */
export interface PortalKit {
  readonly table: WatcherTable;
  /** The portal's grammar. */
  readonly parse: RouteParser;
  /** What its pages are looked through for. */
  readonly readers: readonly Reader[];
  /** Plans for what stands in a pane; only where there are warnings. */
  readonly plans?: (table: WatcherTable) => Plans;
  /** Calls back when something is about to be opened that may need a warning. */
  readonly watchIntent?: (table: WatcherTable, callback: () => void, signal: AbortSignal) => void;
}
