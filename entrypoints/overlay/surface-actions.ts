import type { SurfaceActions } from '../../components/page/surface-props.ts';
import type { Backstage, Sight } from './contract.ts';

/** What a surface's buttons do; none of it touches the portal. */
export function actionsFor(sight: Sight, backstage: Backstage, close: () => void): SurfaceActions {
  return {
    close,
    openPanel: () => backstage.openPanel(sight.topic, sight.reason),
    mute: () => {
      backstage.mute(sight.topic);
      close();
    },
    canOpenPanel: backstage.canOpenPanel,
    shortcut: backstage.shortcut,
  };
}
