/**
 * The worker. Its parts, in the order in which they stand here:
 *   listeners    registered before any await, so that an event can wake a stopped worker
 *   answers      one function per request, each reading what it needs from storage: nothing is kept in memory
 *   tab context  what the top document and the frames of a tab see, in storage.session
 */
import languages from 'virtual:sidelight/languages';
import optionalHosts from 'virtual:sidelight/optional-hosts';
import table from 'virtual:sidelight/table';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isKnownOrigin } from '../core/detection/hosts.ts';
import { resolveLabels } from '../core/guidance/labels.ts';
import { chooseLanguage } from '../core/guidance/language.ts';
import { leadingCause } from '../core/guidance/leading-cause.ts';
import { countProblems } from '../core/guidance/problems.ts';
import { mutedInPages, switchedOff } from '../core/guidance/settings.ts';
import { type Answers, answerRequests } from '../platform/extension/answer.ts';
import type { Replies } from '../platform/extension/ask.ts';
import { showBadge } from '../platform/extension/badge.ts';
import type { PageContext } from '../platform/extension/context.ts';
import { welcomeOnInstall } from '../platform/extension/first-run.ts';
import { keepWatchersRegistered } from '../platform/extension/optional-hosts.ts';
import { bindToolbarButton, canOpenPanelFromPage, openPanel, panelShortcut } from '../platform/extension/panel.ts';
import { changeSetting, readSettings, watchSettings } from '../platform/extension/settings.ts';
import { keepFromPages } from '../platform/extension/storage.ts';
import {
  askPanelToShow,
  changeTab,
  emptyTab,
  forgetTab,
  readTab,
  type TabContext,
} from '../platform/extension/tab-context.ts';
import { loadText } from '../platform/extension/text.ts';

export default defineBackground(() => {
  answerRequests(answers, (origin) => isKnownOrigin(origin, table));
  keepFromPages();
  bindToolbarButton();
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void forgetLeftTab(tabId);
  });
  welcomeOnInstall();
  watchSettings(() => void tellEveryTab(), new AbortController().signal);
  keepWatchersRegistered(optionalHosts);
});

const answers: Answers = {
  async hello({ language }, { tabId, frameId }) {
    const tab = await changeTab(tabId, (before) => {
      const frames = frameId === 0 ? {} : { ...before.frames, [frameId]: [] };
      return { ...before, frames, ...(language && { language }) };
    });
    return contextFor(tab);
  },

  async here({ nav, portal, page }, { tabId, frameId }) {
    if (frameId !== 0) return contextFor(await readTab(tabId));
    const tab = await changeTab(tabId, (before) =>
      // A number that is still to come is of a clock that was set back since, or made up: it outdates nothing.
      nav < before.nav && before.nav <= Date.now() + 1000
        ? before
        : { ...keep(before), nav, frames: {}, ...(portal && { portal }), ...(page && { page }) },
    );
    // Whoever comes too late hears of no page, and draws nothing.
    if (tab.nav !== nav) return { ...(await contextFor(emptyTab)), nav };
    const context = await contextFor(tab);
    void tell(tabId, context);
    void refreshBadge(tabId, tab);
    return context;
  },

  async findings({ nav, language, findings, facts = {} }, { tabId, frameId }) {
    const tab = await changeTab(tabId, (before) =>
      nav === before.nav
        ? {
            ...before,
            frames: { ...before.frames, [frameId]: [...findings] },
            facts: { ...before.facts, [frameId]: facts },
            ...(language && { language }),
          }
        : before,
    );
    void refreshBadge(tabId, tab);
    return null;
  },

  async topic({ id, languages: wanted, portalLanguage }, { tabId }) {
    const { language: setting, profile, textSize } = await readSettings();
    const file = await loadText(chooseLanguage(setting, wanted, languages));
    const topic = file.topics.find((one) => one.id === id);
    if (!topic) return undefined;
    const { frames, facts } = await readTab(tabId);
    const lead = leadingCause(topic, { findings: Object.values(frames).flat(), facts, profile });
    return {
      topic: resolveLabels(topic, file.labels, portalLanguage, file.language),
      language: file.language,
      words: file.interface,
      textSize,
      ...(lead && { lead }),
    } satisfies Replies['topic'];
  },

  openPanel({ topic, reason }, { tabId }) {
    // open() comes first: the browser forgets the admin's click at the first await.
    const opened = openPanel(tabId);
    // Without a click it opens nothing, and a panel that is open goes on showing what its reader chose.
    void opened.then((open) => {
      if (open) void askPanelToShow({ tab: tabId, topic, ...(reason && { reason }), at: Date.now() });
    });
    return opened;
  },

  async mute({ topic }) {
    const [language] = languages;
    const { topics } = await loadText(language ?? 'en');
    const isTopic = (id: string) => topics.some((one) => one.id === id);
    if (!isTopic(topic)) return null;
    await changeSetting('muted', (muted) => (muted.includes(topic) ? muted : [...muted.filter(isTopic), topic]));
    return null;
  },

  async cloudOnly() {
    await changeSetting('profile', (profile) => ({ ...profile, synced: 'none' }));
    return null;
  },

  async escape(_, { tabId }) {
    await browser.tabs.sendMessage(tabId, { kind: 'escape' }).catch(() => {});
    return null;
  },

  async warned(_, { tabId }) {
    await changeTab(tabId, (before) => (before.warned ? before : { ...before, warned: true }));
    return null;
  },
};

function keep({ language, warned }: TabContext): Pick<TabContext, 'language' | 'warned'> {
  return { warned, ...(language && { language }) };
}

async function contextFor(tab: TabContext): Promise<PageContext> {
  const [settings, shortcut] = await Promise.all([readSettings(), panelShortcut()]);
  const { profile, language, textSize } = settings;
  return {
    nav: tab.nav,
    ...(tab.portal && !switchedOff(tab.portal, settings) && { portal: tab.portal }),
    ...(tab.page && { page: tab.page }),
    muted: mutedInPages(settings),
    profile,
    reading: `${language} ${textSize}`,
    warned: tab.warned,
    ...(shortcut && { shortcut }),
    canOpenPanel: canOpenPanelFromPage(),
  };
}

async function tell(tabId: number, context: PageContext): Promise<void> {
  // A tab without a watcher has nobody who listens.
  await browser.tabs.sendMessage(tabId, { kind: 'context', context }).catch(() => {});
}

/** A tab that went on to another site has no watcher; the addresses of tabs are none of our business, so it is asked. */
async function forgetLeftTab(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (tab.nav === 0) return;
  const answers = await browser.tabs.sendMessage(tabId, { kind: 'still there' }, { frameId: 0 }).then(
    () => true,
    (error: unknown) => !String(error).includes('Receiving end does not exist'),
  );
  if (answers || (await readTab(tabId)).nav !== tab.nav) return;
  // The page's React views may come from a host of ours and have asked before: a newer number outdates what they heard.
  const left = await changeTab(tabId, ({ nav, warned }) => ({ ...emptyTab, nav: nav + 1, warned }));
  void tell(tabId, await contextFor(left));
  await refreshBadge(tabId, left);
}

async function tellEveryTab(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const tab = await readTab(id);
      if (tab.page) await tell(id, await contextFor(tab));
    }),
  );
}

async function refreshBadge(tabId: number, tab: TabContext): Promise<void> {
  const problems = countProblems(Object.values(tab.frames).flat(), tab.facts);
  const { language: setting } = await readSettings();
  const file = await loadText(chooseLanguage(setting, navigator.languages, languages)).catch(() => undefined);
  if (!file) return;
  const words = file.interface[problems === 1 ? 'badge.one' : 'badge.many'] ?? 'Sidelight';
  await showBadge(tabId, problems, problems === 0 ? 'Sidelight' : words.replace('{count}', String(problems)));
}
