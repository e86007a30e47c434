/**
 * A page as heavy as the portals' worst, after the markup of the practice portal: a shell with earlier blades parked beside
 * the window, a menu, command bars with a greyed Reset password, lists of properties, a long list of users, and panes.
 */
type Html = string;

/** Elements, texts and comments, as a browser counts them. */
export const NODES = 20_000;

const STYLE = `
  body { margin: 0; font: 13px sans-serif; width: 1280px; height: 800px; overflow: hidden; position: relative }
  .fxs-blade { position: absolute; left: 220px; top: 40px; width: 1060px; height: 760px; overflow: auto }
  .fxs-blade.parked { left: -4000px }
  .fxs-menublade { float: left; width: 200px }
  .ms-CommandBar, [role=row], .essentialsItem_1 { display: flex; gap: 8px }
  [role=gridcell], [role=columnheader] { width: 120px; overflow: hidden; white-space: nowrap }
  [role=dialog] { position: absolute; right: 0; top: 300px; width: 340px; background: white }
  .away { display: none }`;

const times = (count: number, draw: (at: number) => Html) =>
  Array.from({ length: count }, (_, at) => draw(at)).join('');

const command = (name: string, more = '') =>
  `<div class="ms-OverflowSet-item" role="none"><button type="button" role="menuitem" class="ms-Button ms-CommandBarItem-link" ${more}>
    <span class="ms-Button-flexContainer"><i class="ms-Icon" aria-hidden="true"></i><span class="ms-Button-textContainer">
    <span class="ms-Button-label">${name}</span></span></span></button></div>`;

const bar = (names: readonly string[]) =>
  `<div class="ms-CommandBar"><div role="menubar" class="ms-FocusZone">${names.map((name) => command(name)).join('')}</div></div>`;

const greyed = command('Reset password', 'aria-disabled="true"').replace('ms-Button ', 'ms-Button is-disabled ');

const menu = (ids: readonly string[]) =>
  `<div class="fxs-menublade"><input type="search" aria-label="Search"><ul role="list">${ids
    .map(
      (id) => `<li role="listitem"><a class="fxc-menu-item" href="#"><div data-telemetryname="Menu-${id}">
      <span>${id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')}</span></div></a></li>`,
    )
    .join('')}</ul></div>`;

/** Among the properties of a user are those that are looked for. */
const KNOWN: Readonly<Record<number, string>> = {
  20: 'User principal name',
  30: 'Identities',
  40: 'On-premises sync enabled',
};

const properties = times(
  60,
  (
    at,
  ) => `<div class="essentialsItem_1"><div class="essentialsLabel_1"><label class="ms-Label">${KNOWN[at] ?? `Property ${at}`}</label></div>
    <div class="essentialsValue_1"><span title="value ${at}">value ${at}</span></div></div>`,
);

const cell = (key: string, text: string) =>
  `<div role="gridcell" class="ms-DetailsRow-cell" data-automationid="DetailsRowCell" data-automation-key="${key}">
    <div class="ms-TooltipHost"><span>${text}</span></div></div>`;

const header = (key: string, text: string) =>
  `<div role="columnheader" data-item-key="${key}"><span class="ms-DetailsHeader-cellName">${text}</span></div>`;

const row = (at: number) =>
  `<div role="row" class="ms-DetailsRow" data-automationid="DetailsRow" aria-selected="${at % 10 === 3}">
    <div role="gridcell" class="ms-DetailsRow-check"><div role="checkbox" aria-label="Select row"><i></i></div></div>
    ${cell('DisplayName', `<a href="#" role="button">Person ${at}</a>`)}${cell('Username', `person${at}@contoso.example`)}
    ${cell('sync', at % 2 ? 'Yes' : 'No')}${times(5, (column) => cell(`other-${column}`, `Value ${column} of ${at}`))}</div>`;

const list = (rows: number) =>
  `<div data-automationid="DetailsList"><div role="grid" aria-label="Users"><div role="row">${header('DisplayName', 'Display name')}
    ${header('Username', 'User principal name')}${header('sync', 'On-premises sync enabled')}
    ${times(5, (column) => header(`other-${column}`, `Column ${column}`))}</div>${times(rows, row)}</div></div>`;

const sentence = 'These are the settings that apply to this user in this organisation, as they were last saved.';

const pane = (content: Html, classes = '') =>
  `<div class="ms-Layer ${classes}"><div role="dialog"><div class="ms-Panel is-open"><div class="ms-Panel-main">
    <div class="ms-Panel-scrollableContent">${content}</div></div></div></div></div>`;

const details = `<h2>Person 3</h2><div role="tablist"><button role="tab" aria-selected="true">Account</button></div>
  <div class="ms-MessageBar" role="status"><span>Saved.</span></div>
  ${times(40, (at) => `<div><p>${sentence}</p><span>Value ${at}</span></div>`)}`;

const boxes = ['Automatically create a password', 'Require this user to change their password when they first sign in'];
const reset = `<h2>Reset password</h2><p>person3@contoso.example</p>${boxes
  .map(
    (name, at) =>
      `<div class="ms-Checkbox"><input type="checkbox" id="b${at}"><label for="b${at}">${name}</label></div>`,
  )
  .join('')}<button class="ms-Button--primary">Reset password</button>`;

const blade = (content: Html, classes = '') =>
  `<section class="fxs-blade ${classes}"><header class="fxs-blade-header"><h2 class="fxs-blade-title">Users</h2></header>
    <div class="fxs-blade-content">${content}</div></section>`;

const commands = ['New user', 'Edit', 'Refresh', 'Manage view', 'Revoke sessions', 'Got feedback?'];
const items = [
  ...['Overview', 'AllUsers', 'AuditLogs', 'SignIns', 'DeletedUsers', 'PasswordReset', 'UserSettings', 'Properties'],
  ...['AuthenticationMethods', 'Registration', 'Notifications', 'BulkOperationResults', 'Troubleshoot'],
];

/** @returns the document's content; one script of the benchmark fills it up to `NODES` with spans that nobody asks for */
export function portalPage(portal: 'entra' | 'm365'): Html {
  const shell = `<nav class="fxs-sidebar">${times(80, (at) => `<a href="#"><i></i><span>Service ${at}</span></a>`)}</nav>`;
  const open =
    portal === 'entra'
      ? `${menu(items)}${bar(commands).replace('</button>', `</button>${greyed}`)}<div>${properties}</div>${list(220)}`
      : `${bar(commands)}${list(220)}`;
  const parked = blade(`${menu(items)}${bar(commands)}<div>${properties}</div>${list(10)}`, 'parked');
  return `<style>${STYLE}</style>${shell}${parked}${parked}${blade(open)}${pane(details)}${pane(details, 'away')}
    ${portal === 'm365' ? pane(reset) : ''}<div id="rest"></div>`;
}
