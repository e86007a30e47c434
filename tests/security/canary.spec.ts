/**
 * T15, and the promise that nothing of a tenant is kept, sent or repeated: words that exist nowhere else are planted in the
 * portal, every job is done beside them, and then they are looked for wherever Sidelight could have put them.
 */
import type { ConsoleMessage, Page, Worker } from 'playwright';
import { type Launched, launchSidelight } from '../kit/launch.ts';
import { openPanelTab } from '../kit/panel-tab.ts';
import { openM365Reset, resetCommand, tryReset } from '../kit/portal.ts';
import { findSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { wordIn } from '../kit/words.ts';
import { practiceUrl, servePracticePortal } from '../practice-portal/serve.ts';
import { type Canary, canariesIn, plant, planted, state } from './canary/planted.ts';
import { type Found, messagesOf, readRoots, readStorage, recordMessages } from './canary/recorded.ts';

const say = (key: string) => wordIn('en', key);
const warning = 'reset-in-microsoft-365-admin-center';

interface Job {
  readonly address: string;
  /** What of the tenant stands in the page then, at least. */
  readonly shows: readonly Canary[];
  /** What is done there, until what the job is about stands in the page. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const jobs: Readonly<Record<string, Job>> = {
  'a greyed button: tooltip and details': {
    shows: ['displayName', 'familyName', 'tenantDomain', 'tenantName', 'objectId'],
    address: practiceUrl.user({ ...state, reset: 'disabled' }, planted.objectId),
    async act(page) {
      await resetCommand(page).hover();
      await findSurface(page, { role: 'tooltip' });
      await (await findSurface(page, { role: 'button' })).press();
      await findSurface(page, { role: 'dialog' });
    },
  },
  'the properties of a user': {
    shows: ['displayName', 'familyName', 'tenantDomain', 'objectId'],
    address: practiceUrl.userProperties(state, planted.objectId),
  },
  'the authentication methods of a user': {
    shows: ['phone'],
    address: practiceUrl.userAuthMethods(state, planted.objectId),
  },
  'a refusal and its note': {
    shows: ['displayName', 'familyName'],
    address: practiceUrl.user({ ...state, refusal: 'privilege' }, planted.objectId),
    async act(page) {
      await tryReset(page);
      await findSurface(page, { role: 'note' });
    },
  },
  'a reset, its password as text': {
    shows: ['displayName', 'temporaryPassword'],
    address: practiceUrl.user(state, planted.objectId),
    act: (page) => resetInEntra(page),
  },
  'a reset, its password in a field': {
    shows: ['displayName', 'temporaryPassword'],
    address: practiceUrl.user({ ...state, successAs: 'field' }, planted.objectId),
    act: (page) => resetInEntra(page),
  },
  'a missing item: marker and note': {
    shows: ['tenantName'],
    address: practiceUrl.passwordReset({ ...state, onprem: 'absent' }),
    async act(page) {
      await (await findSurface(page, { role: 'button' })).press();
      await findSurface(page, { role: 'note' });
    },
  },
  'the secrets of an app': {
    shows: ['appName', 'secretValue'],
    address: practiceUrl.appCredentials(state),
  },
  'the sign-in logs': {
    shows: ['tenantName'],
    address: practiceUrl.signInLogs({ ...state, code: '50126' }),
  },
  'a warning before a reset': {
    shows: ['displayName', 'tenantDomain'],
    address: practiceUrl.m365User({ ...state, sync: 'column' }, planted.objectId),
    async act(page) {
      await openM365Reset(page, 'Reset password');
      await findSurface(page, { topic: warning });
    },
  },
  'a note after a reset': {
    shows: ['displayName', 'temporaryPassword'],
    address: practiceUrl.m365User({ ...state, sync: 'column' }, planted.objectId),
    async act(page) {
      await openM365Reset(page, 'Reset password');
      await findSurface(page, { topic: warning });
      await page.getByRole('dialog').last().getByRole('button', { name: 'Reset password', exact: true }).last().click();
      await expect(page.getByText(state.secret)).toBeVisible();
      await findSurface(page, { topic: warning });
    },
  },
};

/** What the design allows: the object id, for a link that opens the same user, on request and in memory only. */
const allowed: readonly { readonly canary: Canary; readonly place: RegExp; readonly as: RegExp }[] = [
  { canary: 'objectId', place: /^what stands in the page$/, as: /\/userId\/[\w-]+"/gi },
  { canary: 'objectId', place: /^the panel: /, as: /\/userId\/[\w-]+"/gi },
  { canary: 'objectId', place: /^messages of the panel$/, as: /^answered to {"kind":"userId"}: "[\w-]+"$/gim },
];

let launched: Launched;
let worker: Worker;
test.beforeAll(async () => {
  launched = await launchSidelight();
  const { context } = launched;
  await servePracticePortal(context);
  await plant(context);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [running] = context.serviceWorkers();
  if (!running) throw new Error('The worker does not run.');
  worker = running;
  await recordMessages(context, worker);
});
test.afterAll(() => launched.close());

for (const [name, { address, shows, act }] of Object.entries(jobs)) {
  test(`nothing of the tenant leaves its page: ${name}`, async () => {
    test.setTimeout(120_000);
    const found: Found[] = [];
    const hear = (place: string) => (message: ConsoleMessage) => found.push({ place, text: message.text() });
    const [hearPage, hearWorker] = [hear('a console'), hear('the console of the worker')];
    launched.context.on('console', hearPage);
    worker.on('console', hearWorker);
    const page = await launched.context.newPage();
    await page.goto(address);
    await act?.(page);
    found.push(...(await readRoots(page)));
    found.push(...(await readPanel(page)));
    expect(await canariesOnPage(page), 'they do stand in the page').toEqual(expect.arrayContaining([...shows]));
    await page.close();
    found.push({ place: 'messages of the worker', text: (await messagesOf(worker)).join('\n') });
    launched.context.off('console', hearPage);
    worker.off('console', hearWorker);

    expectRecorded(found);
    const leaked = found.flatMap(({ place, text }) =>
      canariesIn(withoutAllowed(place, text)).map((canary) => `${canary} in ${place}`),
    );
    expect([...new Set(leaked)]).toEqual([]);
  });
}

test('each planted word stands in a page of one of the jobs', () => {
  const shown = new Set(Object.values(jobs).flatMap(({ shows }) => shows));
  expect([...shown].sort()).toEqual(Object.keys(planted).sort());
});

/** Opens every topic of the page, the tools, What Sidelight sees with its report and all skeletons. */
async function readPanel(page: Page): Promise<Found[]> {
  const panel = await openPanelTab(page, launched);
  const found: Found[] = [];
  const note = async (what: string) =>
    found.push({ place: `the panel: ${what}`, text: await panel.evaluate(() => document.documentElement.outerHTML) });
  await expect(panel.locator('#here')).toBeVisible();
  await note('list');
  const topics = await panel
    .locator('section[aria-labelledby=here] [data-topic]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-topic')));
  for (const topic of topics) {
    await panel.locator(`section[aria-labelledby=here] [data-topic="${topic}"]`).click();
    await expect(panel.getByRole('heading', { level: 1 })).toBeFocused();
    await note(`topic ${topic}`);
    await panel.keyboard.press('Escape');
  }
  for (const tool of ['reset', 'codes']) {
    await panel.locator(`[data-open="tool:${tool}"]`).click();
    await expect(panel.getByRole('heading', { level: 1, name: say(`tools.${tool}`) })).toBeFocused();
    await note(`tool ${tool}`);
    await panel.keyboard.press('Escape');
  }
  await panel.getByRole('button', { name: say('sees.title') }).click();
  await expect(panel.getByRole('heading', { level: 1, name: say('sees.title') })).toBeVisible();
  await note('what is seen');
  await panel.getByRole('button', { name: say('sees.copy'), exact: true }).click();
  await expect(panel.getByText(say('sees.copied'))).toBeVisible();
  found.push({ place: 'the report', text: await panel.evaluate(() => navigator.clipboard.readText()) });
  found.push(...(await readSkeletons(panel)));
  found.push(...(await readStorage(panel)));
  found.push({ place: 'messages of the panel', text: (await messagesOf(panel)).join('\n') });
  await panel.close();
  return found;
}

async function readSkeletons(panel: Page): Promise<Found[]> {
  const found: Found[] = [];
  const save = panel.getByRole('button', { name: say('sees.skeleton') });
  for (let at = 0; at < (await save.count()); at++) {
    await save.nth(at).click();
    await expect(panel.locator('pre')).toContainText('</html>');
    found.push({ place: 'a skeleton', text: (await panel.locator('pre').textContent()) ?? '' });
    await panel.keyboard.press('Escape');
    await expect(save.nth(at)).toBeVisible();
  }
  return found;
}

async function canariesOnPage(page: Page): Promise<Canary[]> {
  const texts = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame
          .evaluate(
            () => `${document.body.innerText} ${[...document.querySelectorAll('input')].map(({ value }) => value)}`,
          )
          .catch(() => ''),
      ),
  );
  return canariesIn(texts.join(' '));
}

/** Whoever finds nothing because nothing was recorded has not looked. */
function expectRecorded(found: readonly Found[]): void {
  const all = (place: RegExp) => found.flatMap((one) => (place.test(one.place) ? one.text : [])).join('\n');
  expect(all(/messages of the worker/)).toMatch(/heard from a page {"kind":"here"[\s\S]*sent {"kind":"context"/);
  expect(all(/messages of the panel/)).toMatch(/answered to {"kind":"userId"}: [\s\S]*answered to {"kind":"sees"}: \[/);
  expect(all(/a skeleton/)).toContain('Sidelight page skeleton');
  expect(all(/the report/)).toMatch(/- Page: \w+\/\w+/);
  expect(all(/storage\.session/)).toMatch(/"page":"\w+\/\w+/);
}

function withoutAllowed(place: string, text: string): string {
  return allowed.reduce((left, rule) => (rule.place.test(place) ? left.replaceAll(rule.as, '') : left), text);
}

async function resetInEntra(page: Page): Promise<void> {
  await tryReset(page);
  const pane = page.frameLocator('.fxs-contextpane iframe');
  await expect(
    pane
      .getByText(state.secret)
      .or(pane.locator(`input[value="${state.secret}"]`))
      .first(),
  ).toBeVisible();
}
