/** Leads a window to the reset pane of the Microsoft 365 admin center, by what the practice portal has and not by words. */
import type { Page } from 'playwright';
import { readSurfaces } from '../kit/surfaces.ts';
import { topicIn } from '../kit/words.ts';
import { type M365Host, type PracticeState, practiceIds, practiceUrl } from '../practice-portal/serve.ts';
import type { Said } from './judge.ts';
import type { M365Row } from './m365-cases.ts';

const TOPIC = 'reset-in-microsoft-365-admin-center';

/** Of the generated people Carla Costa is synced, as Hugo Hybrid is, and Bjarne Berg is in the cloud, as Clara Cloud is. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  synced: ['Hugo Hybrid'],
  cloud: ['Clara Cloud'],
  mixed: ['Hugo Hybrid', 'Clara Cloud'],
  'all-synced': ['Hugo Hybrid', 'Carla Costa'],
  'all-cloud': ['Clara Cloud', 'Bjarne Berg'],
};

export async function openM365(page: Page, row: M365Row): Promise<void> {
  const own = ['sync', 'syncHint', 'notice', 'pane', 'panes', 'emailBox', 'nav'] as const;
  const state: Partial<PracticeState> = {
    l: `${row.language}.en-us`,
    ...Object.fromEntries(own.filter((name) => row[name] !== '-').map((name) => [name, row[name]])),
    ...(row.kit === '9' && { flavour: 'v9' }),
    ...(row.step === 'refused' && { refusal: 'privilege' }),
  };
  const host = row.host as M365Host;
  if (row.way === 'details') {
    const id = row.who === 'cloud' ? practiceIds.clara : practiceIds.hugo;
    await page.goto(practiceUrl.m365User(state, id, '', host), { waitUntil: 'commit' });
    await page.locator('.practice-details > div:first-child button').first().evaluate(press);
  } else {
    await page.goto(practiceUrl.m365Users(state, host), { waitUntil: 'commit' });
    await openFromList(page, row);
  }
  if (row.way === 'none') return;
  const final = page.locator('.practice-details:has(.practice-names)').first();
  await final.waitFor();
  if (row.step !== 'asks') await finish(page, row);
}

async function openFromList(page: Page, { way, who }: M365Row): Promise<void> {
  const rowOf = (name: string) => page.locator('[data-automationid=DetailsRow]', { hasText: name }).first();
  const names = PEOPLE[who] ?? [];
  const [first = ''] = names;
  await rowOf(first).waitFor();
  if (way === 'key') await rowOf(first).locator('.practice-row-tools button').first().evaluate(press);
  if (way === 'menu') {
    await rowOf(first).locator('.practice-row-tools button').nth(1).evaluate(press);
    await page.locator('.ms-ContextualMenu-link').first().evaluate(press);
  }
  if (way !== 'bar') return;
  for (const [at, name] of names.entries()) {
    await rowOf(name).locator('[data-automationid=DetailsRowCheck]').evaluate(press);
    await page.locator('[data-automationid=DetailsRow][aria-selected=true]').nth(at).waitFor();
  }
  // The bar learns of the ticks a moment later.
  await page.waitForTimeout(200);
  const command = page.locator('.ms-CommandBar-primaryCommand button:has([data-icon-name=Permissions])').first();
  await command.evaluate(press);
}

/** Presses the pane's own button, which is the primary one, and waits for the answer. */
async function finish(page: Page, { step }: M365Row): Promise<void> {
  await page.waitForTimeout(400);
  await page
    .locator('.practice-pane-footer .ms-Button--primary, .fui-DrawerFooter .fui-Button')
    .first()
    .evaluate(press);
  const done = '.practice-details:has(.practice-names):has(code)';
  await page
    .locator(step === 'done' ? done : '.practice-details .ms-MessageBar--error, .practice-details .fui-MessageBar')
    .first()
    .waitFor();
}

const press = (element: Element) => (element as HTMLElement).click();

const { reasons } = topicIn('en', TOPIC);

/** A reason's own words, the longest first: the shorter may stand in them. */
const WORDS = ['synced', 'bulk', 'unknown', 'bulk-unknown', 'done', 'bulk-done']
  .map((reason) => ({ reason, words: JSON.stringify(reasons[reason]?.[0]).match(/"v":" ?([^"]{10,})"/)?.[1] ?? '?' }))
  .toSorted((one, other) => other.words.length - one.words.length);

/** What the warning says of the user, by the reason of its topic; the words are the topic's own. */
export async function readWarning(page: Page): Promise<Said> {
  const surfaces = (await readSurfaces(page)).filter(({ topic, role }) => topic === TOPIC && role !== 'button');
  const said = surfaces.map(({ text }) => WORDS.find(({ words }) => text.includes(words))?.reason ?? text);
  return new Map(said.length > 0 ? [['warning', new Set(said)]] : []);
}
