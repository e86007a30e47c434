/** What the watcher and the overlay know of each other. The overlay touches no storage, and of the extension's API only whether there is one still. */
import type { Sighting } from '../../core/detection/look.ts';
import type { WarningPlan } from '../../core/guidance/warning.ts';
import type { TopicReply } from '../../platform/extension/ask.ts';

/** A sighting that stands in the page. */
export interface Sight extends Sighting {
  readonly key: string;
  readonly show: NonNullable<Sighting['show']>;
  readonly anchor: Element;
  /** What a warning, or a note after a reset, is made of. */
  readonly plan?: WarningPlan;
}

/** What the overlay may ask of the watcher. None of it changes anything in the portal. */
export interface Backstage {
  topic(id: string): Promise<TopicReply | undefined>;
  openPanel(topic: string, reason?: string): void;
  mute(topic: string): void;
  /** The alert was painted. */
  warned(): void;
  /** The admin said that the organisation does not synchronise users. */
  cloudOnly(): void;
  /** Changes with the settings of language and text size; texts are asked for again then. */
  readonly reading: string;
  readonly canOpenPanel: boolean;
  readonly shortcut: string | undefined;
  /** The object id of the user on the page, if the address holds one; for a link, and for nothing else. */
  readonly userId: string | undefined;
  /** False once the extension was reloaded or removed. */
  isAlive(): boolean;
  readonly signal: AbortSignal;
}

export interface Overlay {
  /** All sights of this moment; surfaces of earlier ones that are not among them are taken away. */
  update(sights: readonly Sight[]): void;
  /** The pointer or the focus is on this sight's control, on our own surfaces, or elsewhere; since then, in ms of the page. */
  point(place: Sight['key'] | 'sidelight' | undefined, since: number): void;
  /** Escape was pressed, here or in another frame of the page. */
  escape(): void;
}

export type StartOverlay = (backstage: Backstage) => Overlay;

/** What the overlay's file hands out. */
export interface OverlayModule {
  readonly start: StartOverlay;
  readonly pageSkeleton: typeof import('../../core/detection/skeleton.ts').pageSkeleton;
}
