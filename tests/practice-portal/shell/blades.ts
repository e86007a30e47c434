import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { appBlades } from './appBlades.ts';
import { type Blade, noBlade } from './blade.ts';
import { directoryBlades } from './directoryBlades.ts';
import type { Route } from './route.ts';
import { userBlades } from './userBlades.ts';

export interface Asked {
  route: Route;
  state: PracticeState;
  say: Say;
  /** Whether the address names one of these menu items; `''` for none. Ids differ in case between blades (S1). */
  is: (...ids: string[]) => boolean;
}

/** Blade names in lower case, as in facts/azure-entra-portal.md section 1.3: they are matched in any case. */
export type BladeTable = Record<string, (asked: Asked) => Partial<Blade>>;

const table: BladeTable = { ...userBlades, ...directoryBlades, ...appBlades };

export function describeBlade(route: Route, state: PracticeState, say: Say): Blade {
  const is = (...ids: string[]) => ids.some((id) => id.toLowerCase() === route.item.toLowerCase());
  const describe = table[route.blade.toLowerCase()];
  if (describe) return { ...noBlade, item: route.item, ...describe({ route, state, say, is }) };
  if (!route.blade) return { ...noBlade, key: 'home', name: say('Home'), content: { kind: 'own', page: 'home' } };
  const name = route.blade.replace(/(MenuBlade|Blade|\.\w+View)$/, '');
  return { ...noBlade, key: route.blade, name, crumbs: ['Home'] };
}
