/** What the watcher and the overlay know of each other. The overlay touches no storage, and of the extension's API only whether there is one still. */
import type { Sighting } from '../../core/detection/look.ts';
import type { WarningPlan } from '../../core/guidance/warning.ts';
import type { Replies, TopicReply } from '../../platform/extension/ask.ts';
import type { PageContext } from '../../platform/extension/context.ts';
import type { Request } from '../../platform/extension/messages.ts';

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
  /** Says a word to the worker: what was pressed, or that an alert was painted. */
  ask<K extends 'openPanel' | 'mute' | 'warned' | 'cloudOnly'>(
    kind: K,
    body: Omit<Request<K>, 'kind'>,
  ): Promise<Replies[K] | undefined>;
  here(): Here;
  /** False once the extension was reloaded or removed. */
  isAlive(): boolean;
  readonly signal: AbortSignal;
}

/** What of the tab and the page an answer depends on, at this moment. */
export interface Here {
  /** `reading` changes with the settings of language and text size; texts are asked for again then. */
  readonly context: Pick<PageContext, 'reading' | 'canOpenPanel' | 'shortcut'>;
  /** Holds the object id of the user on the page, if the address does; for a link, and for nothing else. */
  readonly route?: { readonly userId?: string | undefined } | undefined;
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
