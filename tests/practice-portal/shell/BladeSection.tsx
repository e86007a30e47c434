import { useCallback, useEffect, useState } from 'react';
import type { PracticeState } from '../shared/state.ts';
import type { ToShell } from '../shared/wire.ts';
import { fill, type Say } from '../shared/words.ts';
import { BladeContent } from './BladeContent.tsx';
import { BladeMenu } from './BladeMenu.tsx';
import { type Blade, bladeTitle } from './blade.ts';
import { ShellCommands } from './ShellCommands.tsx';
import { Symbol } from './Symbols.tsx';

interface Props {
  blade: Blade;
  parked: boolean;
  state: PracticeState;
  say: Say;
  listen: (message: ToShell) => void;
  select: (itemId: string) => void;
  close: () => void;
}

const loadingTime = 350;

/** One blade. An earlier one stays in the document, parked to the left, and still counts as visible (S1). */
export function BladeSection({ blade, parked, state, say, listen, select, close }: Props) {
  const loaded = useLoaded(blade.item);
  const [selected, setSelected] = useState<string[]>([]);
  const [tab, setTab] = useState<string>(state.tab);
  const hear = useCallback(
    (message: ToShell) => {
      if (message.practice === 'selected') setSelected(message.subjects);
      else if (message.practice === 'tab') setTab(message.tab);
      else listen(message);
    },
    [listen],
  );
  return (
    <section className="fxs-blade" style={parked ? { left: -4000 } : undefined}>
      <BladeHeader blade={blade} loaded={loaded} say={say} close={close} />
      <div className="fxs-blade-body">
        {blade.menu.length > 0 && <BladeMenu blade={blade} say={say} select={select} />}
        <div className="fxs-blade-content-container-details fxs-blade-content-container-default">
          {!loaded && (
            <div className="fxs-blade-loading-status" role="status" aria-label={say('Loading')}>
              <div className="fxs-blade-progress" />
            </div>
          )}
          {loaded && <ShellCommands blade={blade} state={state} say={say} selected={selected} listen={listen} />}
          <BladeContent blade={blade} state={state} say={say} tab={tab} listen={hear} />
        </div>
      </div>
    </section>
  );
}

function BladeHeader({ blade, loaded, say, close }: Pick<Props, 'blade' | 'say' | 'close'> & { loaded: boolean }) {
  const title = bladeTitle(blade, say);
  return (
    <header className="fxs-blade-header">
      {blade.icon && (
        <div className="fxs-blade-icon">
          <Symbol name={blade.icon} size={28} />
        </div>
      )}
      <div className="fxs-blade-title">
        <h2 className="fxs-blade-title-titleText msportalfx-tooltip-overflow">{loaded ? title : ''}</h2>
        {loaded && blade.subtitle && (
          <div className="fxs-blade-title-subtitle">
            <span className="fxs-blade-title-subtitleText">{blade.subtitle}</span>
          </div>
        )}
      </div>
      {blade.crumbs.length > 0 && (
        <button
          type="button"
          className="fxs-blade-close"
          // While the title is not there, the real button reads so too (S1).
          aria-label={fill(say("Close content '{name}'"), loaded ? title : 'undefined')}
          onClick={close}
        >
          <Symbol name="close" size={18} />
        </button>
      )}
    </header>
  );
}

function useLoaded(item: string): boolean {
  const [loadedItem, setLoadedItem] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setLoadedItem(item), loadingTime);
    return () => clearTimeout(timer);
  }, [item]);
  return loadedItem !== undefined;
}
