/**
 * The portals' markup in short, after `facts/skeletons-*`, and the compiled table that the watcher ships with. happy-dom
 * has no layout: `layOut` gives every element a box, and `data-drawn` says how an element is not seen.
 */
import table from 'virtual:sidelight/table';
import entraTable from 'virtual:sidelight/table/entra';
import m365Table from 'virtual:sidelight/table/m365';
import { vi } from 'vitest';
import { readControls } from '../../core/detection/controls.ts';
import { readFacts } from '../../core/detection/facts.ts';
import { type Look, look } from '../../core/detection/look.ts';
import { readMenus } from '../../core/detection/menus.ts';
import { readMessages } from '../../core/detection/messages.ts';
import { readPanes } from '../../core/detection/panes.ts';
import { readRoles } from '../../core/detection/roles.ts';
import type { Reader, Scene } from '../../core/detection/seen.ts';
import { readSyncFact } from '../../core/detection/source.ts';
import type { PortalRule, WatcherTable } from '../../core/detection/table.ts';

export const GUID = '1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9';

export { entraTable, m365Table, table };

/** Each portal with the words of its own watcher: those of the languages in which it can be met. */
export const tables: Readonly<Record<string, WatcherTable>> = { entra: entraTable, m365: m365Table };
export const { labels } = table;

function portalRule(id: string): PortalRule {
  const rule = tables[id]?.portals[0];
  if (!rule) throw new Error(`no portal ${id}`);
  return rule;
}

export const entra = portalRule('entra');
export const m365 = portalRule('m365');

/** What a portal's watcher has before it, as it has it: its own table only. */
export function sceneOf(page: string, more: Partial<Scene> = {}): Scene {
  const [id = ''] = page.split('/');
  const own = tables[id];
  if (!own) throw new Error(`no portal ${id}`);
  return { root: document, portal: portalRule(id), page, table: own, route: { portal: id }, ...more };
}

/** The same in a frame, which knows no route. */
export function frameOf(page: string): Scene {
  const { route: _, ...scene } = sceneOf(page);
  return scene;
}

/** The readers of each portal's entry point. */
export const readers: Readonly<Record<string, readonly Reader[]>> = {
  entra: [readControls, readMenus, readMessages, readFacts, readRoles],
  m365: [readPanes, readSyncFact],
};

/** One look with the readers of the page's portal. */
export function lookAt(page: string, cloudOnly = false, more: Partial<Scene> = {}): Look {
  return look(sceneOf(page, more), readers[page.split('/')[0] ?? ''] ?? [], cloudOnly);
}

/** Whose box is where: `parked` is left of the window, `beyond` right of it, `flat` has no size, `hidden` is not drawn. */
type Drawn = 'parked' | 'beyond' | 'flat' | 'hidden';

export function layOut(): void {
  const drawn = (element: Element) => element.closest('[data-drawn]')?.getAttribute('data-drawn') as Drawn | undefined;
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return drawn(this) !== 'hidden';
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const place = drawn(this);
    if (place === 'parked') return new DOMRect(-4000, 100, 120, 30);
    if (place === 'beyond') return new DOMRect(1400, 100, 120, 30);
    // As in a browser: what is not drawn has no box.
    return place === 'flat' || place === 'hidden' || !this.isConnected
      ? new DOMRect(0, 0, 0, 0)
      : new DOMRect(300, 100, 120, 30);
  });
}

export function draw(...parts: readonly string[]): void {
  document.body.innerHTML = parts.join('\n');
}

export function one(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return element;
}

/** Every element or text node whose text was read while a task ran; what a read does inside of happy-dom is not counted. */
export function textsReadBy(task: () => void): Node[] {
  const read: Node[] = [];
  let depth = 0;
  const undo: (() => void)[] = [];
  const watch = (of: object, key: string) => {
    // happy-dom gives each window classes of its own, over those that have the property.
    let prototype = of;
    while (!Object.hasOwn(prototype, key)) prototype = Object.getPrototypeOf(prototype);
    const own = Object.getOwnPropertyDescriptor(prototype, key);
    if (!own?.get) throw new Error(`${key} is not read there`);
    const { get } = own;
    Object.defineProperty(prototype, key, {
      ...own,
      get(this: Node) {
        if (depth === 0) read.push(this);
        depth++;
        try {
          return get.call(this);
        } finally {
          depth--;
        }
      },
    });
    undo.push(() => Object.defineProperty(prototype, key, own));
  };
  watch(Element.prototype, 'textContent');
  watch(Element.prototype, 'innerHTML');
  watch(HTMLElement.prototype, 'innerText');
  watch(CharacterData.prototype, 'textContent');
  watch(CharacterData.prototype, 'data');
  watch(CharacterData.prototype, 'nodeValue');
  watch(Text.prototype, 'data');
  watch(Text.prototype, 'wholeText');
  watch(HTMLInputElement.prototype, 'value');
  try {
    task();
  } finally {
    for (const put of undo) put();
  }
  return read;
}

/** What of `textsReadBy` holds the secret, as tags, so that a failing test says where it was read. */
export function readersOf(secret: Node, task: () => void): string[] {
  return textsReadBy(task)
    .filter((node) => node.contains(secret))
    .map((node) => (node instanceof Element ? node.cloneNode(false) : node.parentElement?.cloneNode(false)))
    .map((node) => (node as Element | undefined)?.outerHTML ?? 'a text');
}

/** The Microsoft 365 admin center's list, header and rows, as Fluent 8 draws it. */
export interface Row {
  readonly name: string;
  readonly address?: string;
  /** The hover text of the icon in the sync column; absent: an empty cell. */
  readonly sync?: string;
  readonly ticked?: boolean;
}

export function usersList(rows: readonly Row[], syncHeader: string | null = 'Sync status', of = rows.length): string {
  const columns = [
    ['DisplayName', 'Display name'],
    ['Username', 'Username'],
    ...(syncHeader === null ? [] : [['guess-sync-key', syncHeader]]),
  ];
  const headers = columns.map(
    ([key, text]) =>
      `<div role="columnheader" data-item-key="${key}"><span class="ms-DetailsHeader-cellName">${text}</span></div>`,
  );
  const cell = (key: string, content: string) =>
    `<div role="gridcell" data-automationid="DetailsRowCell" data-automation-key="${key}">${content}</div>`;
  const lines = rows.map(
    ({ name, address, sync, ticked }) =>
      `<div role="row" data-automationid="DetailsRow" aria-selected="${ticked ?? false}">
        ${cell('DisplayName', `<span role="button" tabindex="0">${name}</span><button title="Reset a password"></button>`)}
        ${address === undefined ? '' : cell('Username', address)}
        ${syncHeader === null ? '' : cell('guess-sync-key', sync === undefined ? '' : `<i role="img" title="${sync}" aria-label="${sync}"></i>`)}
      </div>`,
  );
  return `<div data-automationid="DetailsList"><div role="grid" aria-rowcount="${of + 1}"><div role="row">${headers.join('')}</div>${lines.join('')}</div></div>`;
}

export interface Form {
  readonly heading?: string;
  readonly about?: readonly string[];
  readonly boxes?: readonly string[];
  readonly button?: string;
}

const panel = (id: string, content: string, footer = '') => `<div class="ms-Layer"><div role="dialog" id="${id}">
  <div class="ms-Panel is-open"><div class="ms-Panel-main"><div class="ms-Panel-scrollableContent">
    <button class="ms-PanelAction-close" aria-label="Close"></button>
    <div class="ms-Panel-content">${content}</div><div class="ms-Panel-footer">${footer}</div>
  </div></div></div></div></div>`;

export const AUTO = 'Automatically create a password';
export const FORCE = 'Require this user to change their password when they first sign in';

/** The reset pane while it asks. */
export function resetForm({
  heading = 'Reset password',
  about = [],
  boxes = [AUTO, FORCE],
  button = heading,
}: Form = {}) {
  const inputs = boxes.map(
    (text, at) => `<div class="ms-Checkbox"><input type="checkbox" id="c${at}" checked>
      <label for="c${at}"><span class="ms-Checkbox-text">${text}</span></label></div>`,
  );
  return panel(
    'reset',
    `<h2>${heading}</h2>${about.map((text) => `<p>${text}</p>`).join('')}${inputs.join('')}
    <label for="p1">Password</label><input id="p1" type="password" value="typed-secret"><span>Strong</span>`,
    `<button class="ms-Button ms-Button--primary"><span class="ms-Button-label">${button}</span></button>`,
  );
}

/** The same pane after the portal has reset the password: the temporary password stands in `#secret`. */
export function resetDone(heading = 'Password has been reset', address = 'hugo@contoso.example'): string {
  return panel(
    'done',
    `<h2>${heading}</h2><p>${address}</p><div class="ms-MessageBar" role="status"><span id="secret">Xob48217</span></div>
    <button><span>Print</span></button>`,
    '<button class="ms-Button--primary">Close</button>',
  );
}

export const NOTICE =
  'This user is synchronized with your local Active Directory. Some details can be edited only through your local Active Directory.';

export function detailsPane(name: string, notice = ''): string {
  return panel(
    'details',
    `<h2>${name}</h2><button><span>Reset password</span></button><button><span>Block sign-in</span></button>
    ${notice && `<div class="ms-MessageBar" role="status"><span>${notice}</span></div>`}
    <div role="tablist"><button role="tab">Account</button></div>
    <button data-automation-id="UserDetailPanelRegion,ManageEmailLink">Manage username and email</button>`,
  );
}
