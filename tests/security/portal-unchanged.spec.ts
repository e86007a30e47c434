/**
 * T17: Sidelight neither swallows nor changes anything. A script of clicks and keys is done twice, with and without it, and
 * the portal hears the same events, moves the focus along the same way and stands as it would.
 */
import type { Frame, Page } from 'playwright';
import { launchSidelight } from '../kit/launch.ts';
import { openM365Reset, resetCommand, tryReset, view } from '../kit/portal.ts';
import { expect, test } from '../kit/test.ts';
import { azureHash, practiceIds, practiceUrl, servePracticePortal } from '../practice-portal/serve.ts';

/** An event as the portal had it. */
interface Heard {
  readonly what: string;
  /** Whether it came through to the window, or somebody stopped it. */
  through: boolean;
  prevented: boolean;
}

/** Runs first in every document. What became of an event is noted when every listener has had it. */
function listen(): void {
  const log: Heard[] = [];
  Object.assign(globalThis, { portalLog: log });
  const types =
    'click dblclick auxclick contextmenu mousedown mouseup keydown keyup input change submit copy paste'.split(' ');
  const also = 'focusin focusout hashchange popstate'.split(' ');
  const nameOf = (target: EventTarget | null) => {
    if (!(target instanceof Element)) return target === window ? 'window' : 'document';
    return `${target.localName} ${(target.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 30)}`;
  };
  const entries = new WeakMap<Event, Heard>();
  for (const type of [...types, ...also]) {
    window.addEventListener(
      type,
      (event) => {
        if (event.target instanceof Element && event.target.localName.startsWith('sidelight-')) return;
        const key = event instanceof KeyboardEvent ? ` ${event.key}` : '';
        const entry = { what: `${type}${key} ${nameOf(event.target)}`, through: false, prevented: false };
        entries.set(event, entry);
        log.push(entry);
        // A microtask would run between two listeners.
        setTimeout(() => {
          entry.prevented = event.defaultPrevented;
        });
      },
      true,
    );
    window.addEventListener(type, (event) => {
      const entry = entries.get(event);
      if (entry) entry.through = true;
    });
  }
}

const walks: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async 'the Entra admin center'(page) {
    await page.goto(practiceUrl.user({ reset: 'disabled' }));
    await settled(page, resetCommand(page));
    await resetCommand(page).click({ force: true });
    await view(page).getByRole('tab', { name: 'Properties' }).click();
    await view(page).getByRole('menuitem', { name: 'Refresh' }).click();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Escape', 'Enter']) await press(page, key);
    await page.locator('.fxc-menu-search input').first().click();
    await page.keyboard.type('lic');
    await press(page, 'Escape');
    await tabThrough(page, 8);
    await go(page, azureHash.userItem('Licenses', practiceIds.ada));
    await go(page, azureHash.users());
    await settled(page, view(page).getByRole('row').nth(2));
    await view(page).getByRole('row').nth(2).click();
    await tabThrough(page, 6);
  },
  async 'a refused reset'(page) {
    await page.goto(practiceUrl.user({ refusal: 'privilege' }));
    await settled(page, resetCommand(page));
    await tryReset(page);
    await expect(page.frameLocator('.fxs-contextpane iframe').getByRole('alert').first()).toBeVisible();
    await page.waitForTimeout(1000);
    for (const key of ['Escape', 'a', 'Enter']) await press(page, key);
    await press(page, 'Shift+Tab');
  },
  async 'a reset in the Microsoft 365 admin center'(page) {
    await page.goto(practiceUrl.m365User({ sync: 'column' }, practiceIds.hugo));
    await settled(page, page.getByRole('dialog').getByRole('button', { name: 'Reset password' }).first());
    await openM365Reset(page, 'Reset password');
    const pane = page.getByRole('dialog').last();
    await settled(page, pane.getByRole('button', { name: 'Reset password', exact: true }).last());
    await page.waitForTimeout(1500);
    await pane.getByRole('checkbox').first().click({ force: true });
    await pane.getByRole('checkbox').first().click({ force: true });
    await tabThrough(page, 10);
    await pane.getByRole('button', { name: 'Reset password', exact: true }).last().click();
    await expect(page.getByText('Password has been reset').first()).toBeVisible();
    await page.waitForTimeout(800);
    await press(page, 'Escape');
    await expect(page.getByText('Password has been reset')).toHaveCount(0);
  },
};

for (const [name, walk] of Object.entries(walks)) {
  test(`${name} hears, focuses and shows the same with Sidelight as without`, async () => {
    test.setTimeout(120_000);
    const [alone, together] = [await record(false, walk), await record(true, walk)];
    expect(together.hosts, 'Sidelight had something to say').toBeGreaterThan(0);
    expect(alone.hosts).toBe(0);
    expect(alone.log.length).toBeGreaterThan(15);
    expect(together.log).toEqual(alone.log);
    expect(together.dom).toEqual(alone.dom);
  });
}

interface Recorded {
  readonly log: readonly Heard[];
  readonly dom: readonly string[];
  /** How many hosts of ours stood there at most. */
  readonly hosts: number;
}

async function record(extension: boolean, walk: (page: Page) => Promise<void>): Promise<Recorded> {
  const launched = await launchSidelight({ extension });
  await servePracticePortal(launched.context);
  await launched.context.addInitScript(listen);
  const page = await launched.context.newPage();
  await launched.context.addInitScript(() => {
    const seen = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof Element && node.localName.startsWith('sidelight-')) console.info('a host stands');
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  let hosts = 0;
  page.on('console', (message) => {
    if (message.text() === 'a host stands') hosts++;
  });
  await walk(page);
  // What the last key sets off comes later: an address changes first, and is heard of in a task of its own.
  await page.waitForTimeout(800);
  const documents = await Promise.all(shownFrames(page).map(readDocument));
  await launched.close();
  return { log: documents.flatMap(({ log }) => log), dom: documents.map(({ dom }) => dom), hosts };
}

/** In the order of the page, and without what is parked: frames kept ready come and go by the clock. */
function shownFrames(page: Page): Frame[] {
  return page.frames().filter((frame) => frame.url() !== 'about:blank');
}

function readDocument(frame: Frame): Promise<{ log: Heard[]; dom: string }> {
  return frame.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('*')) {
      if (one.localName.startsWith('sidelight-') || ['style', 'script', 'link', 'canvas'].includes(one.localName))
        one.remove();
      else one.removeAttribute('src');
    }
    // Fluent numbers what it has drawn so far, and how often that was hangs on the clock.
    const normal = copy.outerHTML.replace(/ (id|for|aria-[a-z]+|data-focuszone-id)="[^"]*"/g, (text) =>
      text.replaceAll(/\d+/g, '#'),
    );
    return { log: (globalThis as unknown as { portalLog: Heard[] }).portalLog, dom: normal };
  });
}

async function settled(page: Page, what: { waitFor(): Promise<void> }): Promise<void> {
  await what.waitFor();
  await page.waitForTimeout(1500);
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.waitForTimeout(1200);
}

/**
 * Lets go of a key only when what it set off has come: a change of the address is heard of in a task of its own, and into a
 * frame of another process the focus goes a moment later.
 */
const press = (page: Page, key: string) => page.keyboard.press(key, { delay: 120 });

/** Presses Tab so often; a stop on a surface of ours is not counted. */
async function tabThrough(page: Page, stops: number): Promise<void> {
  for (let at = 0; at < stops; ) {
    await press(page, 'Tab');
    if (!(await isOnOurs(page))) at++;
  }
}

async function isOnOurs(page: Page): Promise<boolean> {
  const onOurs = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() => document.activeElement?.localName.startsWith('sidelight-') ?? false).catch(() => false),
      ),
  );
  return onOurs.includes(true);
}
