import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Details } from '../../components/page/details.tsx';
import { InfoButton } from '../../components/page/info-button.tsx';
import { withOwnProperties } from '../../components/page/own-properties.ts';
import pageCss from '../../components/page/page.css?inline';
import type { SurfaceActions } from '../../components/page/surface-props.ts';
import { Tooltip } from '../../components/page/tooltip.tsx';
import readingCss from '../../components/reading/reading.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { createHost, floatingParent, type Host, isRaised, raise } from '../../platform/page/host.ts';
import { themeAround } from '../../platform/page/theme.ts';
import type { Backstage, Sight } from './contract.ts';
import { isWatchedEscape } from './escape.ts';
import { quietly } from './quietly.ts';
import { ReadingFrame } from './reading-frame.tsx';
import type { StageState } from './stage-state.ts';
import { actionsFor } from './surface-actions.ts';
import type { TopicTexts } from './topic-texts.ts';

export const surfaceCss = withOwnProperties([tokensCss, readingCss, pageCss].join('\n'));

/** How often a host that the page took away or down is put back; then nothing floats until the admin goes on to another page. */
const MOST_REPAIRS = 3;

/** Tooltip, info buttons and details: one host in the top layer, there for as long as something floats. */
export function floatingLayer(state: StageState, texts: TopicTexts, backstage: Backstage): void {
  let layer: { readonly host: Host; readonly root: ReturnType<typeof createRoot>; parent?: Element } | undefined;
  let repairs = 0;

  const sync = () => {
    const { sights, details } = state.snapshot();
    const first = sights.find(({ show, key }) => show === 'tooltip' || key === details?.key);
    const parent = first && floatingParent(first.anchor);
    if (layer && layer.parent === parent && parent && !isRaised(layer.host, parent)) repairs++;
    if (!first || !parent || repairs > MOST_REPAIRS) {
      layer?.root.unmount();
      layer?.host.element.remove();
      layer = undefined;
      return;
    }
    if (!layer) {
      const host = createHost('surface', 'floating', surfaceCss);
      layer = { host, root: createRoot(host.mount, quietly) };
      layer.root.render(<Floating {...{ state, texts, backstage, dismiss }} />);
    }
    layer.parent = parent;
    raise(layer.host, parent);
    layer.host.setTheme(themeAround(first.anchor));
  };
  state.watch(sync);

  const options = { capture: true, signal: backstage.signal } as const;
  addEventListener('keydown', (event) => isWatchedEscape(event, layer?.host.element) && dismiss(), options);
  // A press elsewhere closes the details; one inside our host arrives with the host as its target.
  addEventListener(
    'pointerdown',
    (event) => {
      const inside = event.target instanceof Element && event.target.localName.startsWith('sidelight-');
      if (!inside && state.snapshot().details) state.escape();
    },
    { ...options, passive: true },
  );

  /** Closes the details; whoever came by keyboard goes back to the button that opened them. */
  function dismiss(): void {
    const details = state.escape();
    if (!details) return;
    const button =
      details.anchor ?? layer?.host.mount.querySelector(`[data-sight="${CSS.escape(details.key)}"] button`);
    if (details.byKeyboard && button instanceof HTMLElement) button.focus({ preventScroll: true });
  }
}

interface FloatingProps {
  readonly state: StageState;
  readonly texts: TopicTexts;
  readonly backstage: Backstage;
  readonly dismiss: () => void;
}

function Floating({ state, ...rest }: FloatingProps) {
  const { sights, tooltip, details, closed } = useSyncExternalStore(state.watch, state.snapshot);
  const shown = sights.filter(
    (sight) => sight.key === details?.key || (sight.show === 'tooltip' && !closed.has(sight.key)),
  );
  return shown.map((sight, at) => (
    <FloatingSight
      key={sight.key}
      sight={sight}
      // Controls that are grey for one and the same reason have one button among them, the first one's.
      hasButton={sight.show === 'tooltip' && shown.findIndex(({ topic }) => topic === sight.topic) === at}
      open={{ tooltip: tooltip === sight.key, details: details?.key === sight.key ? details : undefined }}
      state={state}
      {...rest}
    />
  ));
}

interface FloatingSightProps extends FloatingProps {
  readonly sight: Sight;
  readonly hasButton: boolean;
  readonly open: { readonly tooltip: boolean; readonly details: ReturnType<StageState['escape']> };
}

function FloatingSight({ sight, hasButton, open, state, texts, backstage, dismiss }: FloatingSightProps) {
  const text = texts.get(sight.topic);
  if (!text) return null;
  const { topic, language } = text;
  const reason = sight.reason ?? text.lead;
  const led = { ...sight, ...(reason && { reason }) };
  const tooltipId = `tooltip-${sight.topic}`;
  return (
    <ReadingFrame text={text} backstage={backstage}>
      <div data-sight={sight.key}>
        {hasButton && (
          <InfoButton
            topic={topic.id}
            anchor={sight.anchor}
            expanded={open.details !== undefined}
            describedBy={open.tooltip ? tooltipId : undefined}
            onToggle={(byKeyboard) => state.toggleDetails(sight.key, byKeyboard)}
            onPoint={(inside) => state.point(inside ? sight.key : undefined)}
          />
        )}
        {open.tooltip && (
          <Tooltip id={tooltipId} topic={topic} language={language} reason={reason} anchor={sight.anchor} />
        )}
        {open.details && (
          <Details
            role={sight.show === 'tooltip' ? 'dialog' : 'note'}
            topic={topic}
            language={language}
            reason={reason}
            anchor={open.details.anchor ?? sight.anchor}
            takeFocus={open.details.byKeyboard}
            actions={closingAfterPanel(actionsFor(led, backstage, dismiss), dismiss)}
          />
        )}
      </div>
    </ReadingFrame>
  );
}

/** The details have said what they can once the panel is open; they would only stand in the way. */
function closingAfterPanel(actions: SurfaceActions, dismiss: () => void): SurfaceActions {
  return {
    ...actions,
    openPanel: () => {
      actions.openPanel();
      dismiss();
    },
  };
}
