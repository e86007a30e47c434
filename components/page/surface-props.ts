import type { Topic } from '../../core/guidance/topic.ts';

/** What every surface in the page is given: the topic in the reading language and what its buttons do. */
export interface SurfaceActions {
  readonly close: () => void;
  readonly openPanel: () => void;
  readonly mute: () => void;
  /** Whether a click in a page can open the panel in this browser. */
  readonly canOpenPanel: boolean;
  readonly shortcut: string | undefined;
}

export interface SurfaceProps {
  readonly topic: Topic;
  readonly language: string;
  readonly reason: string | undefined;
  readonly actions: SurfaceActions;
}
