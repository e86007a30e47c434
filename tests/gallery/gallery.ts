/**
 * `npm run gallery`: every state of the built extension as a picture, in each theme and language.
 *   npm run gallery -- [part of a state's name …]    all states, if nothing is said
 * The pictures and `index.html`, which shows them side by side, are in `.output/gallery`.
 *   panel-states, surface-states   what there is to see, one entry each
 *   panel-stage, surface-stage     how it comes to be seen
 *   pseudo-build                   the third language, which nobody speaks
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { type Launched, launchSidelight } from '../kit/launch.ts';
import { servePracticePortal } from '../practice-portal/serve.ts';
import { type Picture, writeContactSheet } from './contact-sheet.ts';
import { HEIGHT, lookAt, setTextSize, themes, WIDTHS } from './looks.ts';
import { openPanelStage, statesOf } from './panel-stage.ts';
import { PSEUDO, pseudoBuild } from './pseudo-build.ts';
import { showSurface } from './surface-stage.ts';
import { surfaceStates } from './surface-states.ts';

const wanted = process.argv.slice(2);
const output = resolve(import.meta.dirname, '../../.output');
const folder = join(output, 'gallery');
const pictures: Picture[] = [];
/** What a picture of a whole page may be high at most. */
const MOST = 3000;

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await withBuild('chrome-mv3', async (launched) => {
  for (const language of ['en', 'nb']) await takeAll(launched, language, language);
});
const copy = await pseudoBuild(join(output, 'chrome-mv3'));
await withBuild(copy.folder, (launched) => takeAll(launched, PSEUDO, 'pseudo'));
await copy.remove();
console.log(`${pictures.length} pictures: ${await writeContactSheet(folder, pictures)}`);

async function takeAll(launched: Launched, language: string, name: string): Promise<void> {
  const stage = await openPanelStage(launched);
  for (const state of (await statesOf(launched)).filter(isWanted)) {
    await trying(`${state.name} in ${name}`, async () => {
      const page = await stage.show(state, language);
      for (const theme of themes) {
        await lookAt(page, theme);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: HEIGHT });
          await take(page, { state: state.name, language: name, theme, size: `${width} px` });
        }
      }
      await lookAt(page, 'light');
      await setTextSize(page, 2);
      await take(page, { state: state.name, language: name, theme: 'light', size: 'text 200 %' });
    });
  }
  await stage.close();
  for (const state of surfaceStates.filter(isWanted)) {
    for (const theme of themes) {
      await trying(`${state.name} in ${name}, ${theme}`, async () => {
        const more = theme === 'dark' ? ({ theme: 'dark' } as const) : {};
        const { page, surface } = await showSurface(launched, state, language, more);
        await lookAt(page, theme === 'forced' ? 'forced' : 'light');
        // What moves comes to rest first.
        await page.waitForTimeout(500);
        const box = (await surface.box()) ?? { x: 0, y: 0, width: 0, height: 0 };
        const [x, y] = [Math.max(0, box.x - 120), Math.max(0, box.y - 80)];
        const [width, height] = [Math.min(1280 - x, box.width + 240), Math.min(800 - y, box.height + 160)];
        const picture = { state: state.name, language: name, theme, size: '1280 px' };
        await take(page, picture, { x, y, width, height });
        await page.close();
      });
    }
  }
}

async function take(page: Page, picture: Omit<Picture, 'file'>, clip?: object): Promise<void> {
  const { state, language, theme, size } = picture;
  const file = `${state}.${language}.${theme}.${size.replace(/\W+/g, '')}.png`;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width } = page.viewportSize() ?? { width: 1280 };
  // A taller window, because a picture beyond its end is cut where the scroll bar stood.
  if (!clip) await page.setViewportSize({ width, height: Math.min(Math.max(height, HEIGHT), MOST) });
  await page.screenshot({ path: join(folder, file), ...(clip && { clip: clip as never }) });
  if (!clip) await page.setViewportSize({ width, height: HEIGHT });
  pictures.push({ ...picture, file });
}

function isWanted({ name }: { name: string }): boolean {
  return wanted.length === 0 || wanted.some((part) => name.includes(part));
}

/** A state that cannot be reached is said and left out, so that one change of the panel does not cost all pictures. */
async function trying(name: string, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    process.exitCode = 1;
    console.log(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
}

async function withBuild(build: string, use: (launched: Launched) => Promise<void>): Promise<void> {
  const launched = await launchSidelight({ build });
  try {
    await servePracticePortal(launched.context);
    await use(launched);
  } finally {
    await launched.close();
  }
}
