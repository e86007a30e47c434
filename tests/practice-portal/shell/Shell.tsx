import { useCallback, useEffect, useState } from 'react';
import { navigate, onNavigation } from '../shared/navigation.ts';
import type { PracticeState } from '../shared/state.ts';
import type { ToShell } from '../shared/wire.ts';
import { words } from '../shared/words.ts';
import { BladeSection } from './BladeSection.tsx';
import { type Blade, bladeTitle } from './blade.ts';
import { describeBlade } from './blades.ts';
import { ContextPane } from './ContextPane.tsx';
import { isEntra, isIntune, productName } from './host.ts';
import { PrewarmedFrame } from './ReactFrame.tsx';
import { parseHash } from './route.ts';
import { Sidebar } from './Sidebar.tsx';
import { SymbolContainer } from './Symbols.tsx';
import { TopBar } from './TopBar.tsx';

/** The top document of the Azure portal and the Entra admin center: skeleton 01. */
export function Shell({ state }: { state: PracticeState }) {
  const say = words(state.l, 'azure');
  const [blades, setBlades] = useState(() => [readBlade(state)]);
  const [resetFor, setResetFor] = useState<string>();
  const current = blades.at(-1);

  useEffect(() => {
    const follow = () => {
      setResetFor(undefined);
      setBlades((before) => openBlade(before, readBlade(state)));
    };
    return onNavigation(follow);
  }, [state]);

  const listen = useCallback((message: ToShell) => {
    if (message.practice === 'navigate') navigate(message.hash);
    if (message.practice === 'open-reset') setResetFor(message.subject);
  }, []);
  const closePane = useCallback(() => setResetFor(undefined), []);

  useEffect(() => {
    const speak = words(state.l, 'azure');
    if (current) document.title = `${bladeTitle(current, speak)} - ${speak(productName)}`;
  }, [current, state.l]);

  // Ordered by key: moving a frame in the document would load it anew.
  const inOrder = [...blades].sort((a, b) => a.key.localeCompare(b.key));
  return (
    <>
      <SymbolContainer />
      <TopBar say={say} />
      <div className="fxs-portal-main">
        {(isEntra || isIntune) && <Sidebar say={say} />}
        <main className="fxs-portal-content">
          <nav className="fxs-breadcrumb" aria-label={say('Breadcrumb')}>
            {current?.crumbs.map((crumb) => (
              <a key={crumb} href="#home">
                {say(crumb)}
              </a>
            ))}
          </nav>
          {inOrder.map((blade) => (
            <BladeSection
              key={blade.key}
              blade={blade}
              parked={blade !== current}
              state={state}
              say={say}
              listen={listen}
              select={(item) => navigate(hashWithItem(location.hash, item))}
              close={() => history.back()}
            />
          ))}
          {resetFor !== undefined && <ContextPane subject={resetFor} state={state} say={say} close={closePane} />}
        </main>
      </div>
      {Array.from({ length: state.warm }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same, and stay
        <PrewarmedFrame key={at} state={state} />
      ))}
      <iframe className="fxs-extension-frame" tabIndex={-1} title="" style={{ display: 'none' }} />
    </>
  );
}

const readBlade = (state: PracticeState) => describeBlade(parseHash(location.hash), state, words(state.l, 'azure'));

/** The opened blade comes last; at most three earlier ones stay parked. */
function openBlade(before: Blade[], blade: Blade): Blade[] {
  return [...before.filter(({ key }) => key !== blade.key), blade].slice(-4);
}

function hashWithItem(hash: string, item: string): string {
  const [, form, extension, blade] = /^#(?:@[^/]*\/)?(view|blade)\/([^/]+)\/([^/?]+)/.exec(hash) ?? [];
  if (!form) return hash;
  const rest = hash.slice(hash.indexOf(blade ?? '') + (blade ?? '').length).replace(/^\/~\/[^/]*/, '');
  return `#view/${extension}/${blade}/~/${item}${form === 'view' ? rest : rest.replace(/^\/[^/]*/, '')}`;
}
