/** A portal that takes away, swaps or writes anew what is explained, also in the middle of our drawing. */
import type { Page } from 'playwright';
import { frameOf, resetCommand } from '../kit/portal.ts';
import { inStorage } from '../kit/storage.ts';
import { findSurface, readSurfaces, waitForNoSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { practiceUrl } from '../practice-portal/serve.ts';

const greyed = 'reset-password-greyed-out';
const MARKER = { topic: 'on-premises-integration-missing', role: 'button' } as const;
const FRAME = '.fxs-blade iframe.fxs-reactview-frame-active';

const shellReset = (page: Page) => page.locator('[role=button][aria-label="Reset password"]').first();

/** Hosts of ours that stand in the top document, whether anything is drawn in them or not. */
const hosts = (page: Page) =>
  page.evaluate(
    () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('sidelight-')).length,
  );

test('document.open and write: nothing of ours is left, and what is written anew is explained anew', async ({
  page,
}) => {
  await page.goto(practiceUrl.passwordReset({ onprem: 'absent' }));
  await findSurface(page, MARKER);
  // The look that follows the last change has been, so only what is written anew can be the cause of another.
  await page.waitForTimeout(1500);
  const menu = await page.evaluate(() => {
    const { outerHTML } = document.querySelector('.fxs-blade') as Element;
    document.open();
    document.write('<!doctype html><body><p>Another page</p>');
    document.close();
    return outerHTML;
  });
  await waitForNoSurface(page, MARKER);
  expect(await hosts(page)).toBe(0);
  await page.evaluate((html) => {
    const place = document.createElement('div');
    place.innerHTML = html.replace(/<sidelight-[\s\S]*?<\/sidelight-[a-z]+>/g, '');
    document.body.append(place);
  }, menu);
  await findSurface(page, MARKER);
  expect(await hosts(page)).toBe(1);
});

test('a body whose content is replaced by its like while the tooltip is open: no tooltip stays, and the new control has one', async ({
  page,
}) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', flavour: 'azc' }));
  await shellReset(page).hover();
  await findSurface(page, { topic: greyed, role: 'tooltip' });
  // A frame stands on most of the page, and an injected pointer enters one without leaving the document around it.
  await page.mouse.move(700, 12);
  await page.evaluate(() => {
    const again = [...document.body.childNodes].map((node) => node.cloneNode(true));
    document.body.replaceChildren(...again);
  });
  await waitForNoSurface(page, { role: 'tooltip' });
  await shellReset(page).hover();
  await findSurface(page, { topic: greyed, role: 'tooltip' });
  expect(await hosts(page)).toBe(1);
});

test('another document element: our one host moves to it', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', flavour: 'azc' }));
  await findSurface(page, { topic: greyed, role: 'button' });
  await page.evaluate(() => {
    const again = document.documentElement.cloneNode(true) as Element;
    for (const one of [...again.children]) if (one.localName.startsWith('sidelight-')) one.remove();
    document.replaceChild(again, document.documentElement);
  });
  await expect.poll(() => hosts(page)).toBe(1);
  await shellReset(page).hover();
  await findSurface(page, { topic: greyed, role: 'tooltip' });
});

test('a frame that is removed while its surface is drawn throws nothing and leaves nothing that the tab is said to show', async ({
  page,
  sidelight,
}) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await resetCommand(page).waitFor();
  await page.evaluate((selector) => {
    addEventListener('message', ({ data }) => data === 'drawing' && document.querySelector(selector)?.remove());
  }, FRAME);
  const frame = await frameOf(page, FRAME);
  await frame?.evaluate(() => {
    const tell = () => {
      const drawn = [...document.documentElement.children].some(({ localName }) => localName.startsWith('sidelight-'));
      if (drawn) top?.postMessage('drawing', '*');
    };
    new MutationObserver(tell).observe(document, { childList: true, subtree: true });
    tell();
  });
  await resetCommand(page)
    .hover({ timeout: 4000 })
    .catch(() => {});
  await expect(page.locator(FRAME)).toHaveCount(0);
  await expect
    .poll(() => inStorage(sidelight, 'session', async (area) => JSON.stringify(await area.get(null))))
    .not.toContain(greyed);
  expect(await readSurfaces(page)).toEqual([]);
});

test('a control that is swapped frame after frame while its tooltip opens: one tooltip, at the last one', async ({
  page,
}) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await findSurface(page, { topic: greyed, role: 'button' });
  const frame = await frameOf(page, FRAME);
  await frame?.evaluate(() => {
    let left = 12;
    const swap = (button: Element) => {
      const next = button.cloneNode(true) as Element;
      button.replaceWith(next);
      if (--left > 0) requestAnimationFrame(() => swap(next));
    };
    const over = ({ target }: Event) => {
      const button = (target as Element).closest('button');
      if (!button?.textContent?.includes('Reset password')) return;
      document.removeEventListener('pointerover', over, true);
      requestAnimationFrame(() => swap(button));
    };
    document.addEventListener('pointerover', over, true);
  });
  await resetCommand(page).hover();
  const tooltip = await findSurface(page, { topic: greyed, role: 'tooltip' });
  const [box, control] = [await tooltip.box(), await resetCommand(page).boundingBox()];
  expect(Math.abs((box?.y ?? 0) - (control?.y ?? 0) - (control?.height ?? 0)), 'it stands below it').toBeLessThan(40);
  expect(Math.abs((box?.x ?? 0) - (control?.x ?? 0)), 'and begins where it begins').toBeLessThan(40);
  await expect.poll(async () => (await readSurfaces(page)).filter(({ role }) => role === 'tooltip').length).toBe(1);
});

test('a control that is removed takes tooltip, button, details and host along', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', flavour: 'azc' }));
  await shellReset(page).hover();
  await findSurface(page, { topic: greyed, role: 'tooltip' });
  await (await findSurface(page, { topic: greyed, role: 'button' })).press();
  await findSurface(page, { topic: greyed, role: 'dialog' });
  await shellReset(page).evaluate((control) => control.closest('li')?.remove());
  await waitForNoSurface(page, { topic: greyed });
  expect(await hosts(page)).toBe(0);
});
