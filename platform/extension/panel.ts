import { browser } from 'wxt/browser';

interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}
interface SidebarAction {
  toggle(): Promise<void>;
}

// Neither the polyfill nor the types of every browser have these two.
const api = () => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome;
const sidebar = () => (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

/** Whether a click inside a page can open the panel: in Firefox only the toolbar and a shortcut can. */
export function canOpenPanelFromPage(): boolean {
  return api()?.sidePanel !== undefined;
}

/**
 * Opens the side panel. Must be called before any await of the listener that handles the click: the browser forgets
 * the click at the first one (measured in Chromium 156).
 */
export function openPanel(tabId: number): Promise<boolean> {
  const panel = api()?.sidePanel;
  if (!panel) return Promise.resolve(false);
  return panel.open({ tabId }).then(
    () => true,
    () => false,
  );
}

/** Makes the toolbar button and its shortcut open and close the panel. */
export function bindToolbarButton(): void {
  api()
    ?.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true })
    .catch(() => {});
  if (sidebar()) browser.action.onClicked.addListener(() => void sidebar()?.toggle());
}

/** The shortcut as it is really assigned, such as `Alt+Shift+L`; undefined where none is. */
export async function panelShortcut(): Promise<string | undefined> {
  try {
    const commands = await browser.commands.getAll();
    const open = commands.find(({ name }) => name === '_execute_action' || name === '_execute_sidebar_action');
    return open?.shortcut || undefined;
  } catch {
    return undefined;
  }
}

/** Opens the browser's own page on which shortcuts are changed. */
export function openShortcuts(): void {
  const { commands, tabs } = browser as typeof browser & { commands: { openShortcutSettings?(): Promise<void> } };
  // Firefox has a function for it and forbids the address; Chromium has the address only, and Edge understands it.
  void (commands.openShortcutSettings?.() ?? tabs.create({ url: 'chrome://extensions/shortcuts' })).catch(() => {});
}
