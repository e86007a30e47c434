import { nameIn } from '../../core/detection/words.ts';
import type { Answers } from '../../platform/extension/listen.ts';
import type { PortalKit } from './kit.ts';
import type { pageWatch } from './page-watch.ts';
import { loadOverlay } from './stage.ts';

type Watch = ReturnType<typeof pageWatch>;

/**
 * Answers to the side panel, from memory and at the moment it asks: who the user on the page is, for a link; what is seen,
 * for the view of that; and the page's skeleton, which only the admin who asked for it ever gets.
 */
export function panelAnswers({ table }: PortalKit, sees: Watch['sees'], userId: () => string | undefined): Answers {
  return {
    userId,
    sees,
    skeleton: async () => {
      const { pageSkeleton } = await loadOverlay();
      return pageSkeleton(document, { nameOf: (text) => nameIn(text, table.labels) });
    },
  };
}
