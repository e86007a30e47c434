/**
 * Everything that the pages of the extension can show, one entry each: the gallery draws it, and the browser tests hold it
 * to the rules of accessibility and language. To add a state, add an entry; what it clicks is found by id or data attribute,
 * never by words, so that it holds in every language.
 */
import type { Page } from 'playwright';
import { compileForBuild } from '../../content/compiler/compile.ts';
import type { Block } from '../../core/guidance/topic.ts';
import type { TabContext } from '../../platform/extension/tab-context.ts';
import { onOtherDay } from '../kit/other-day.ts';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';

export interface PanelState {
  /** Also the name of its pictures. */
  readonly name: string;
  /** Which of the extension's pages; the side panel, if nothing else is said. A build without it has not this state. */
  readonly page?: `${string}.html`;
  /** What is known of the tab that the panel follows; nothing: no page of a portal. */
  readonly tab?: Partial<TabContext>;
  /** The tab is a real one at this address of the practice portal. */
  readonly live?: string;
  /** What stands in the extension's storage. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Before the page is loaded. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What leads there. */
  readonly open?: (page: Page) => Promise<unknown>;
  /** What is there when it is drawn; a heading, if nothing else is said. */
  readonly shows?: string;
  /** Alike for every rule that is checked, so that only the gallery draws it. */
  readonly onlyPicture?: boolean;
}

const { pages, languages } = compileForBuild();
const topics = languages[0]?.topics ?? [];
const user: Partial<TabContext> = { nav: 1, portal: 'entra', page: 'entra/user', language: 'en' };

const press = (selector: string) => (page: Page) => page.locator(selector).first().click();
const openTopic = (id: string) => press(`button[data-topic="${id}"]`);
const openTool = (id: string) => press(`[data-open="tool:${id}"]`);
const RESULTS = 'main:not(:has(.waiting)) .count ~ .topics';
const searchFor = (query: string) => (page: Page) => page.getByRole('searchbox').fill(query);
const choose = (page: Page, select: string, value: string) => page.locator(select).first().selectOption(value);
const neverRead = (page: Page) =>
  page.addInitScript(() => {
    globalThis.fetch = () => new Promise<never>(() => {});
  });
const failToRead = (page: Page) =>
  page.addInitScript(() => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  });

/** Its text is the longest of all, in letters. */
const longest = topics.reduce((one, other) =>
  JSON.stringify(other).length > JSON.stringify(one).length ? other : one,
);
const withClaim = topics.find(({ answer, body }) => JSON.stringify([answer, body]).includes('"t":"until"'));
const withCommand = topics.find(({ body }) => body.some((block: Block) => JSON.stringify(block).includes('"t":"pre"')));

const lists: readonly PanelState[] = Object.keys(pages).map((page, at) => ({
  name: `list-${page.replaceAll('/', '-')}`,
  tab: { nav: 1, portal: page.split('/')[0] ?? '', page, language: 'en' },
  onlyPicture: at > 0,
}));

export const panelStates: readonly PanelState[] = [
  { name: 'list-nowhere' },
  ...lists,
  {
    name: 'list-seen',
    tab: {
      ...user,
      frames: {
        0: [{ topic: 'reset-password-greyed-out', show: 'tooltip', at: 'control:reset-password' }],
        7: [{ topic: 'reset-refused', show: 'note', reason: 'writeback-off' }],
      },
    },
  },
  {
    name: 'list-answered',
    settings: { profile: { synced: 'some', writeback: 'on', signIn: 'managed' } },
    tab: user,
    onlyPicture: true,
  },
  { name: 'waiting', before: neverRead, shows: '.waiting' },
  { name: 'failed', before: failToRead, shows: '.failed' },
  { name: 'search-results', open: searchFor('reset password'), shows: RESULTS },
  { name: 'search-nothing', open: searchFor('xylophone quark') },
  { name: 'search-code', open: searchFor('AADSTS7000222'), shows: '[data-open^="code:"]' },
  { name: 'search-unknown-code', open: searchFor('AADSTS7000221'), shows: '#near' },
  { name: 'search-10000-letters', open: searchFor('reset password writeback '.repeat(400)), shows: RESULTS },
  { name: 'topic-steps', open: openTopic('reset-password-steps'), shows: 'article[data-topic]' },
  {
    name: 'topic-seen',
    tab: { ...user, frames: { 0: [{ topic: 'reset-refused', show: 'note', reason: 'writeback-off' }] } },
    open: openTopic('reset-refused'),
    shows: 'article[data-topic]',
  },
  {
    name: 'topic-new-page',
    tab: user,
    open: async (page) => {
      await openTopic('client-credentials-grant')(page);
      await goOn(page);
    },
    shows: '.offer button',
  },
  { name: 'topic-long', open: openTopic(longest.id), shows: 'article[data-topic]' },
  ...(withClaim
    ? [
        {
          name: 'topic-stale',
          before: (page: Page) => onOtherDay(page, '2039-01-01'),
          open: openTopic(withClaim.id),
          shows: '.overdue',
        },
      ]
    : []),
  ...(withCommand
    ? [{ name: 'topic-command', open: openTopic(withCommand.id), shows: 'article[data-topic] pre' }]
    : []),
  { name: 'tool-reset', open: openTool('reset'), shows: '.verdict' },
  {
    name: 'tool-reset-answered',
    settings: { roles: [{ id: 'helpdesk-administrator', state: 'active' }] },
    tab: { ...user, facts: { 0: { synced: 'yes', home: 'here', 'role:user-administrator': 'active' } } },
    open: openTool('reset'),
    shows: '.because',
  },
  {
    name: 'tool-reset-role',
    open: async (page) => {
      await searchFor('user administrator')(page);
      await press('[data-open="role:user-administrator"]')(page);
    },
    shows: '.verdict',
  },
  { name: 'tool-writeback', open: openTool('writeback'), shows: '.operations' },
  {
    name: 'tool-writeback-answered',
    open: async (page) => {
      await openTool('writeback')(page);
      await choose(page, '.filters select', 'administrator');
    },
    shows: '.operations',
  },
  { name: 'tool-codes', open: openTool('codes'), shows: '.families' },
  {
    name: 'tool-codes-open',
    open: async (page) => {
      await openTool('codes')(page);
      await press('.family button')(page);
    },
    shows: '.family.open [data-open]',
  },
  {
    name: 'code',
    open: async (page) => {
      await searchFor('AADSTS7000222')(page);
      await press('[data-open^="code:"]')(page);
    },
    shows: '.tool .sources',
  },
  { name: 'settings', open: press('#settings'), shows: '.settings' },
  {
    name: 'settings-filled',
    settings: {
      profile: { synced: 'all', writeback: 'off', signIn: 'federated' },
      muted: ['reset-password-greyed-out', 'reset-refused'],
    },
    open: press('#settings'),
    shows: '.hints .button',
  },
  { name: 'sees-nowhere', open: press('#sees'), shows: '.sees' },
  { name: 'sees-silent', tab: { ...user, frames: { 0: [] } }, open: press('#sees'), shows: '.sees .document' },
  {
    name: 'sees',
    live: practiceUrl.user({ reset: 'disabled' }, practiceIds.hugo),
    open: press('#sees'),
    shows: '[data-seen="control:reset-password"]',
  },
  {
    name: 'skeleton',
    live: practiceUrl.user({ reset: 'disabled' }, practiceIds.hugo),
    open: async (page) => {
      await press('#sees')(page);
      await press('.document .head button')(page);
    },
    shows: '.skeleton pre',
  },
  { name: 'welcome', page: 'welcome.html' },
  { name: 'options', page: 'options.html', shows: '.settings' },
  {
    name: 'options-filled',
    page: 'options.html',
    settings: {
      profile: { synced: 'none', writeback: 'unknown', signIn: 'unknown' },
      muted: ['reset-password-greyed-out'],
    },
    shows: '.hints .button',
    onlyPicture: true,
  },
];

/** The tab goes to another page while the panel is open. */
async function goOn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { session } = (
      globalThis as unknown as { chrome: { storage: Record<'session', { set(items: object): Promise<void> }> } }
    ).chrome.storage;
    const tab = new URLSearchParams(location.search).get('tab');
    const context = {
      nav: 2,
      portal: 'entra',
      page: 'entra/password-reset',
      language: 'en',
      frames: {},
      warned: false,
    };
    await session.set({ [`tab:${tab}`]: context });
  });
}
