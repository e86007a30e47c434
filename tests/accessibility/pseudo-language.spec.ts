/** In a language that is generated, every text that no translator could reach stands out. */
import { resolve } from 'node:path';
import { dataWords, outsideBrackets } from '../gallery/outside-brackets.ts';
import { openPanelStage, statesOf } from '../gallery/panel-stage.ts';
import { PSEUDO, pseudoBuild } from '../gallery/pseudo-build.ts';
import { showSurface } from '../gallery/surface-stage.ts';
import { surfaceStates } from '../gallery/surface-states.ts';
import { prepareRules, sideScroll } from '../kit/accessibility.ts';
import { launchSidelight } from '../kit/launch.ts';
import { expect, test } from '../kit/test.ts';
import { mainWorldOf, worldOf } from '../kit/world.ts';
import { servePracticePortal } from '../practice-portal/serve.ts';

test.setTimeout(300_000);

test('every text comes out of a language file, and one that is longer is not cut', async () => {
  const copy = await pseudoBuild(resolve(import.meta.dirname, '../../.output/chrome-mv3'));
  const launched = await launchSidelight({ build: copy.folder });
  const data = dataWords();
  const faults: string[] = [];
  try {
    await servePracticePortal(launched.context);
    const stage = await openPanelStage(launched);
    for (const state of (await statesOf(launched)).filter(({ onlyPicture }) => !onlyPicture)) {
      const page = await stage.show(state, PSEUDO);
      await page.setViewportSize({ width: 320, height: 640 });
      const world = await mainWorldOf(page);
      await prepareRules(world);
      const found = [...(await outsideBrackets(world, data)), ...(await sideScroll(world))];
      faults.push(...found.map((text) => `${state.name}: ${text}`));
    }
    await stage.close();
    for (const state of surfaceStates) {
      const { page, frame } = await showSurface(launched, state, PSEUDO);
      const world = await worldOf(launched.context, frame);
      await prepareRules(world);
      faults.push(...(await outsideBrackets(world, data)).map((text) => `${state.name}: ${text}`));
      await page.close();
    }
  } finally {
    await launched.close();
    await copy.remove();
  }
  expect(faults).toEqual([]);
});
