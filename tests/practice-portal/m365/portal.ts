import { createContext, useContext } from 'react';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import type { Kit } from './kit.ts';

/** What every part of the page needs to know. */
export interface Portal {
  state: PracticeState;
  say: Say;
  kit: Kit;
}

const PortalContext = createContext<Portal | undefined>(undefined);

export const PortalProvider = PortalContext.Provider;

export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (!portal) throw new Error('usePortal outside PortalProvider');
  return portal;
}
