/** Every state of the gallery, in each theme and language, held to the rules of accessibility. */
import { lookAt, themes } from '../gallery/looks.ts';
import { openPanelStage, statesOf } from '../gallery/panel-stage.ts';
import type { PanelState } from '../gallery/panel-states.ts';
import { keepSettings, showSurface } from '../gallery/surface-stage.ts';
import { surfaceStates } from '../gallery/surface-states.ts';
import {
  axeFindings,
  movingThings,
  prepareRules,
  sideScroll,
  smallTargets,
  unmarkedWords,
} from '../kit/accessibility.ts';
import { walkByKeyboard } from '../kit/keyboard-walk.ts';
import { expect, test } from '../kit/test.ts';
import { englishOnly } from '../kit/words.ts';
import { mainWorldOf, type World, worldOf } from '../kit/world.ts';

test.describe.configure({ mode: 'parallel', timeout: 300_000 });

// The next test file has the same browser.
test.afterAll(({ sidelight }) => keepSettings(sidelight, {}));

for (const language of ['en', 'nb'] as const) {
  test(`the panel and the options in ${language}`, async ({ sidelight }) => {
    const stage = await openPanelStage(sidelight);
    const faults: string[] = [];
    for (const state of await checked(sidelight)) {
      const page = await stage.show(state, language);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const world = await mainWorldOf(page);
      await prepareRules(world);
      const add = (rule: string, found: readonly string[]) =>
        faults.push(...found.map((fault) => `${state.name}, ${rule}: ${fault}`));
      for (const theme of themes) {
        await lookAt(page, theme);
        add(theme, await axeFindings(world, 'page', theme === 'light' ? 'all' : 'colours'));
      }
      await page.setViewportSize({ width: 320, height: 640 });
      add('320 px', await sideScroll(world));
      add('target', await smallTargets(world));
      add('motion', await movingThings(world));
      if (language !== 'en') add('language', await unmarkedWords(world, englishOnly(language), 'en'));
      // 400 % of a window of 1280 by 1024.
      await page.setViewportSize({ width: 320, height: 256 });
      add('400 %', await sideScroll(world));
    }
    await stage.close();
    expect(faults).toEqual([]);
  });

  test(`the surfaces in a portal's page in ${language}`, async ({ sidelight }) => {
    const faults: string[] = [];
    for (const state of surfaceStates) {
      const { page, frame } = await showSurface(sidelight, state, language);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const world = await worldOf(sidelight.context, frame);
      await prepareRules(world);
      const add = (rule: string, found: readonly string[]) =>
        faults.push(...found.map((fault) => `${state.name}, ${rule}: ${fault}`));
      for (const theme of themes) {
        await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' });
        await setTheme(world, theme === 'light' ? 'light' : 'dark');
        add(theme, await axeFindings(world, 'surface', theme === 'light' ? 'all' : 'colours'));
      }
      add('target', await smallTargets(world));
      add('motion', await movingThings(world));
      if (language !== 'en') add('language', await unmarkedWords(world, englishOnly(language), 'en'));
      await page.close();
    }
    expect(faults).toEqual([]);
  });
}

test('Tab reaches everything in the panel, and one sees where it is', async ({ sidelight }) => {
  const stage = await openPanelStage(sidelight);
  const faults: string[] = [];
  for (const state of await checked(sidelight)) {
    const page = await stage.show(state, 'en');
    faults.push(...(await walkByKeyboard(page)).map((fault) => `${state.name}: ${fault}`));
  }
  await stage.close();
  expect(faults).toEqual([]);
});

async function checked(sidelight: Parameters<typeof statesOf>[0]): Promise<readonly PanelState[]> {
  return (await statesOf(sidelight)).filter(({ onlyPicture }) => !onlyPicture);
}

/** The hosts' own mark and the ground behind them, as the portal's switch would set them. */
function setTheme(world: World, theme: 'light' | 'dark'): Promise<void> {
  return world.run((name) => {
    for (const root of sidelightRoots()) {
      if (!('host' in root)) continue;
      (root.host as HTMLElement).dataset['theme'] = name;
      if (root.host.parentElement) root.host.parentElement.style.background = name === 'dark' ? '#1b1a19' : '';
    }
    const [from, to] = name === 'dark' ? ['fxs-mode-light', 'fxs-mode-dark'] : ['fxs-mode-dark', 'fxs-mode-light'];
    for (const marked of document.querySelectorAll(`.${from}`)) marked.classList.replace(from, to);
    document.body.classList.add(to);
  }, theme);
}
