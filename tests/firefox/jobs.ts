/** What Sidelight does in Firefox, each as a step that throws or says what it saw. */
import { passed, type Result, type Step } from '../kit/steps.ts';
import { firstWords, topicIn, wordIn } from '../kit/words.ts';
import { practiceIds, practiceUrl } from '../practice-portal/urls.ts';
import { evaluate, findContext, readContexts, waitFor } from './contexts.ts';
import { click, ESCAPE, findElement, hover, press } from './hands.ts';
import type { Firefox } from './launch.ts';
import { findSurface, readSurfaces, type Surface, waitForNoSurface } from './surfaces.ts';
import { tamperWith } from './tampering.ts';

const GREY = 'reset-password-greyed-out';
const COMMAND = "//button[contains(., 'Reset password')]";

export function jobs(firefox: Firefox): Step[] {
  const open = async (address: string) => {
    await firefox.page.goto('about:blank');
    await firefox.page.goto(address, { waitUntil: 'domcontentloaded', timeout: 90_000 });
  };
  const step = (name: string, run: () => Promise<Result>): Step => [name, run];
  return [
    step('the welcome page opens by itself', async () => {
      const { context: welcome } = await findContext(firefox, '/welcome.html');
      return says(await waitForHeading(firefox, welcome, wordIn('en', 'welcome.title')));
    }),
    step('hovering the greyed-out Reset password says why', async () => {
      await open(practiceUrl.user({ reset: 'disabled' }));
      await hover(firefox, await resetCommand(firefox));
      return saysOf(
        await findSurface(firefox, { topic: GREY, role: 'tooltip' }),
        firstWords(topicIn('en', GREY).answer),
      );
    }),
    step('the mouse may rest on the tooltip, and Escape closes it', async () => {
      const tooltip = await findSurface(firefox, { topic: GREY, role: 'tooltip' });
      await hover(firefox, tooltip);
      await new Promise((resolve) => setTimeout(resolve, 800));
      await findSurface(firefox, { topic: GREY, role: 'tooltip' });
      await press(firefox, tooltip.context, ESCAPE);
      await waitForNoSurface(firefox, { role: 'tooltip' });
      return passed('it stayed, and went');
    }),
    step('the info button opens the details', async () => {
      await click(firefox, await findSurface(firefox, { topic: GREY, role: 'button' }));
      const details = await findSurface(firefox, { topic: GREY, role: 'dialog' });
      await press(firefox, details.context, ESCAPE);
      await waitForNoSurface(firefox, { role: 'dialog' });
      return saysOf(details, topicIn('en', GREY).title);
    }),
    step('whatever a page does to the details, they are seen or cannot be clicked', async () => {
      await click(firefox, await findSurface(firefox, { topic: GREY, role: 'button' }));
      const { context } = await findSurface(firefox, { topic: GREY, role: 'dialog' });
      const result = await tamperWith(firefox, context, 'sidelight-surface');
      await open(practiceUrl.user({ reset: 'disabled' }));
      return result;
    }),
    step('the side panel lists the topic of the page', () => panelLists(firefox)),
    step('a reload of the extension leaves no second UI', async () => {
      const before = await readSurfaces(firefox);
      await firefox.reinstall();
      await hover(firefox, await resetCommand(firefox));
      await findSurface(firefox, { topic: GREY, role: 'tooltip' });
      const { surfaces, hosts } = await readSurfaces(firefox);
      const buttons = surfaces.filter(({ role }) => role === 'button').length;
      if (buttons !== 1) throw new Error(`${buttons} info buttons stand there.`);
      return passed(`${before.hosts} host before, ${hosts} after, one info button, and the tooltip of the new one`);
    }),
    step('the refusal is explained beside it', async () => {
      await open(practiceUrl.user({ refusal: 'writeback-off' }));
      await click(firefox, await resetCommand(firefox));
      const pane = await waitFor('the reset pane', () => paneOf(firefox));
      await click(firefox, await findElement(firefox, pane, { type: 'xpath', value: COMMAND }));
      const note = await findSurface(firefox, { topic: 'reset-refused', role: 'note' });
      return saysOf(note, firstWords(topicIn('en', 'reset-refused').reasons['writeback-off']));
    }),
    step('resetting a synced user is warned about', async () => {
      await open(practiceUrl.m365User({ sync: 'column', notice: 'absent', l: 'en.en-us' }, practiceIds.hugo));
      const { context: page } = await findContext(firefox, 'admin.cloud.microsoft');
      const button = `//*[@role='dialog']${COMMAND}`;
      await click(firefox, await findElement(firefox, page, { type: 'xpath', value: button }));
      const topic = 'reset-in-microsoft-365-admin-center';
      const warning = await findSurface(firefox, { topic, role: 'alert' });
      return saysOf(warning, firstWords(topicIn('en', topic).reasons['synced']));
    }),
    step('the options change the language at once', () => optionsChange(firefox)),
    step('nothing is logged, and no request leaves the portal', async () => {
      if (firefox.complaints.length > 0) throw new Error(firefox.complaints.slice(0, 5).join('\n'));
      return passed('nothing');
    }),
  ];
}

/** The command in the user page's own frame. */
async function resetCommand(firefox: Firefox) {
  const { context: frame } = await findContext(firefox, 'reactIndex=0');
  return findElement(firefox, frame, { type: 'xpath', value: COMMAND });
}

/** The frame in which the reset pane stands: a newer one than the page's. */
async function paneOf(firefox: Firefox): Promise<string | undefined> {
  for (const { context, url } of (await readContexts(firefox)).reverse()) {
    if (!url.includes('reactblade') || url.includes('reactIndex=0')) continue;
    const text = await evaluate<string>(firefox, context, 'document.body.innerText');
    if (text.includes('Reset password')) return context;
  }
  return undefined;
}

const says = (text: string): Result => passed(`“${text.slice(0, 70)}”`);

function saysOf({ text }: Surface, words: string): Result {
  if (!text.includes(words)) throw new Error(`It says “${text.slice(0, 200)}”, without “${words}”.`);
  return says(words);
}

/** Waits until a page of the extension has this heading: it stands empty until its words are loaded. */
async function waitForHeading(firefox: Firefox, context: string, wanted: string): Promise<string> {
  let heading = '';
  const read = "document.querySelector('h1')?.textContent?.trim() ?? ''";
  const ask = async () => {
    heading = await evaluate<string>(firefox, context, read);
    return heading === wanted || undefined;
  };
  await waitFor(`the heading “${wanted}”`, ask).catch((error: Error) => {
    throw new Error(`${error.message} There was “${heading}”.`);
  });
  return wanted;
}

/** Opens a page of the extension in a tab of its own; such a navigation is never told to have ended. */
async function openOwn(firefox: Firefox, path: string): Promise<string> {
  const url = new URL(path, firefox.home).href;
  const { context } = await firefox.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    background: true,
  });
  void firefox.send('browsingContext.navigate', { context, url, wait: 'none' }).catch(() => {});
  return (await findContext(firefox, new URL(url).pathname)).context;
}

async function panelLists(firefox: Firefox): Promise<Result> {
  const { context: welcome } = await findContext(firefox, '/welcome.html');
  await firefox.page.bringToFront();
  const active = 'browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)';
  const tab = await evaluate<number>(firefox, welcome, active);
  const panel = await openOwn(firefox, `/sidepanel.html?tab=${tab}`);
  const here = '[aria-labelledby=here] [data-topic]';
  const topics = `[...document.querySelectorAll('${here}')].map((one) => one.dataset.topic)`;
  const listed = await waitFor(`the topic ${GREY} in the panel`, async () => {
    const all = await evaluate<string[]>(firefox, panel, topics);
    return all.includes(GREY) ? all : undefined;
  });
  await firefox.send('browsingContext.close', { context: panel });
  return passed(`${listed.length} topics of this page, ${GREY} among them`);
}

async function optionsChange(firefox: Firefox): Promise<Result> {
  const options = await openOwn(firefox, '/options.html');
  const english = await waitForHeading(firefox, options, wordIn('en', 'panel.settings'));
  const choose = `(() => {
    const select = [...document.querySelectorAll('select')].find((one) => [...one.options].some(({ value }) => value === 'nb'));
    if (!select) return false;
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, 'nb');
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`;
  await waitFor(
    'the choice of a language',
    async () => (await evaluate<boolean>(firefox, options, choose)) || undefined,
  );
  const norwegian = await waitForHeading(firefox, options, wordIn('nb', 'panel.settings'));
  return passed(`“${english}” became “${norwegian}”`);
}
