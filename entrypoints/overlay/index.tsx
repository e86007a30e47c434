/**
 * The overlay: everything that is drawn into a portal's page, loaded when the first finding stands on screen.
 *   stage-state   which surface is open, a small machine without React
 *   floating      tooltip, info buttons and details, in one host of the top layer
 *   in-flow       warning, note and marker, each in a host of its own in the page's content
 *   life          takes all of it away when the extension has gone
 * and the page's skeleton, for the one admin who asks for it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSkeleton } from '../../core/detection/skeleton.ts';
import type { Overlay, OverlayModule, StartOverlay } from './contract.ts';
import { floatingLayer } from './floating.tsx';
import { inFlowHosts } from './in-flow.tsx';
import { endWithExtension } from './life.ts';
import { stageState } from './stage-state.ts';
import { topicTexts } from './topic-texts.ts';

const start: StartOverlay = (backstage): Overlay => {
  const texts = topicTexts(backstage);
  const state = stageState(texts, backstage.signal);
  floatingLayer(state, texts, backstage);
  inFlowHosts(state, texts, backstage);
  endWithExtension(state, backstage);
  return { update: state.update, point: state.point, escape: state.escape };
};

export default defineUnlistedScript((): OverlayModule => ({ start, pageSkeleton }));
