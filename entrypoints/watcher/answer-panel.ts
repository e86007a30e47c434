import { nameIn } from '../../core/detection/words.ts';
import { answerAsked } from '../../platform/extension/listen.ts';
import type { PortalKit } from './kit.ts';
import type { pageWatch } from './page-watch.ts';
import { loadOverlay } from './stage.ts';

type Watch = ReturnType<typeof pageWatch>;

/**
 * Answers the side panel from memory, at the moment it asks: who the user on the page is, for a link; what is seen, for the
 * view of that; and the page's skeleton, which only the admin who asked for it ever gets.
 */
export function answerPanel(
  { table }: PortalKit,
  sees: Watch['sees'],
  userId: () => string | undefined,
  signal: AbortSignal,
): void {
  answerAsked(
    {
      userId,
      sees,
      skeleton: async () => {
        const { pageSkeleton } = await loadOverlay();
        return pageSkeleton(document, { nameOf: (text) => nameIn(text, table.labels) });
      },
    },
    signal,
  );
}
