/** T2: the worst that a lured click in a surface can do. */
import type { Page } from 'playwright';
import { isAllowedLink } from '../../core/guidance/links.ts';
import type { Launched } from '../kit/launch.ts';
import { openM365Reset, tryReset } from '../kit/portal.ts';
import { findSurface, type Surface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { wordIn } from '../kit/words.ts';
import { worldOf } from '../kit/world.ts';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';

/** Every button that a surface may have, and what pressing it may change of what is stored. All of it can be taken back. */
const buttons: Readonly<Record<string, readonly string[]>> = {
  [wordIn('en', 'page.close')]: [],
  [wordIn('en', 'page.open-panel')]: [],
  [wordIn('en', 'page.mute')]: ['muted'],
  [wordIn('en', 'page.not-synced-here')]: ['profile'],
};

const scenes: Readonly<Record<string, (page: Page) => Promise<Surface>>> = {
  'the details of a greyed button': async (page) => {
    await page.goto(practiceUrl.user({ reset: 'disabled' }));
    await (await findSurface(page, { role: 'button' })).press();
    return findSurface(page, { role: 'dialog' });
  },
  'a note at a refusal': async (page) => {
    await page.goto(practiceUrl.user({ refusal: 'privilege' }));
    await tryReset(page);
    return findSurface(page, { role: 'note' });
  },
  'a warning that asks': async (page) => {
    await page.goto(practiceUrl.m365User({ sync: 'none', notice: 'absent' }, practiceIds.hugo));
    await openM365Reset(page, 'Reset password');
    return findSurface(page, { role: 'note' });
  },
};

test.afterEach(async ({ sidelight }) => {
  await worker(sidelight).evaluate(() => chrome.storage.local.clear());
});

for (const [name, scene] of Object.entries(scenes)) {
  test(`no click in ${name} does what matters`, async ({ page, sidelight }) => {
    test.setTimeout(120_000);
    const { host } = await scene(page);
    const controls = await controlsIn(page, sidelight, host);
    expect(controls.links.filter((href) => !isAllowedLink(href))).toEqual([]);
    expect(controls.buttons.filter((button) => !(button in buttons))).toEqual([]);
    expect(controls.buttons.length).toBeGreaterThan(1);
    for (const button of controls.buttons) {
      await page.goto('about:blank');
      const surface = await scene(page);
      await listen(page);
      await surface.press(button);
      await page.waitForTimeout(400);
      expect(await heard(page), `${button}: the portal hears of no click on anything of its own`).toEqual([]);
      const kept = await worker(sidelight).evaluate(() => chrome.storage.local.get(null));
      expect(Object.keys(kept), `${button}: what is kept`).toEqual(buttons[button]);
      await worker(sidelight).evaluate(() => chrome.storage.local.clear());
    }
  });
}

function worker({ context }: Launched) {
  const [running] = context.serviceWorkers();
  if (!running) throw new Error('The worker does not run.');
  return running;
}

async function controlsIn(page: Page, { context }: Launched, tag: string) {
  for (const frame of page.frames()) {
    if ((await frame.locator(tag).count()) === 0) continue;
    const world = await worldOf(context, frame);
    return world.run((tag) => {
      const roots = [...document.querySelectorAll(tag)].map((host) => chrome.dom.openOrClosedShadowRoot(host));
      const all = <E extends Element>(what: string) =>
        roots.flatMap((root) => [...(root?.querySelectorAll<E>(what) ?? [])]);
      return {
        links: all<HTMLAnchorElement>('a, area').map(({ href }) => href),
        buttons: all('section button, section input, section [role=button]').map(
          (one) => one.getAttribute('aria-label') ?? one.textContent ?? '',
        ),
      };
    }, tag);
  }
  throw new Error(`No frame has a ${tag}.`);
}

/** From now on notes what of the portal's own is clicked, in all frames. */
async function listen(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(() => {
      const clicked: string[] = [];
      Object.assign(globalThis, { clicked });
      for (const type of ['click', 'auxclick', 'submit', 'input', 'change']) {
        const note = ({ target }: Event) => {
          const name = target instanceof Element ? target.localName : String(target);
          // A press in a frame whose surface goes away at the press is the frame's, for the document around it.
          if (!name.startsWith('sidelight-') && name !== 'iframe') clicked.push(`${type} ${name}`);
        };
        addEventListener(type, note, true);
      }
    });
  }
}

async function heard(page: Page): Promise<string[]> {
  const all = page.frames().map((frame) => frame.evaluate(() => (globalThis as { clicked?: string[] }).clicked ?? []));
  return (await Promise.all(all)).flat();
}
