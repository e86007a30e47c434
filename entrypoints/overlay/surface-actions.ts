import type { SurfaceActions } from '../../components/page/surface-props.ts';
import type { Backstage, Sight } from './contract.ts';

/** What a surface's buttons do; none of it touches the portal. */
export function actionsFor(sight: Sight, backstage: Backstage, close: () => void): SurfaceActions {
  const { topic, reason } = sight;
  const { canOpenPanel, shortcut } = backstage.here().context;
  return {
    close,
    openPanel: () => void backstage.ask('openPanel', { topic, ...(reason && { reason }) }),
    mute: () => {
      void backstage.ask('mute', { topic });
      close();
    },
    canOpenPanel,
    shortcut,
  };
}
