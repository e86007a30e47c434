/** The demo with a display: a window with three tabs, and what to try in each. */
import type { BrowserContext } from 'playwright';
import { launchSidelight } from '../kit/launch.ts';
import { servePracticePortal } from '../practice-portal/serve.ts';
import { scenes } from './scenes.ts';

const tabs = [
  {
    address: scenes.greyedOut(),
    title: 'Microsoft Entra admin center, Reset password is greyed out',
    try: [
      'Point at the grey “Reset password”: a tooltip says what to look at first.',
      'Select the small round button on it: causes and steps. From there, open the side panel.',
    ],
  },
  {
    address: scenes.refused(),
    title: 'Microsoft Entra admin center, the reset is refused',
    try: ['Select “Reset password”, then the button in the pane: the portal refuses, and a note says what that means.'],
  },
  {
    address: scenes.synced(),
    title: 'Microsoft 365 admin center, the synced user Hugo Hybrid',
    try: ['Select “Reset password” in the details pane: a warning stands before the button.'],
  },
];

/** Stays until the browser is closed. @returns false where no window can be opened after all */
export async function show(): Promise<boolean> {
  const launched = await launchSidelight({ languages: 'en-US,en', visible: true }).catch(() => undefined);
  if (!launched) return false;
  const { context, close } = launched;
  const closed = untilClosed(context);
  await servePracticePortal(context);
  const [first, ...others] = tabs;
  const start = context.pages()[0] ?? (await context.newPage());
  for (const { address } of others) await (await context.newPage()).goto(address);
  if (first) await start.goto(first.address);
  await start.bringToFront();
  for (const line of instructions()) console.log(line);
  await closed;
  await close();
  return true;
}

function* instructions(): Iterable<string> {
  yield 'A browser is open, with a new profile and Sidelight in it. Its three tabs are pages of a practice portal: the';
  yield 'addresses are the real ones, the answers come from this folder, and no other address is answered.';
  for (const [index, tab] of tabs.entries()) {
    yield `\nTab ${index + 1}: ${tab.title}`;
    for (const line of tab.try) yield `  - ${line}`;
  }
  yield '\nAlt+Shift+L or Sidelight’s button in the toolbar (perhaps behind the puzzle piece) opens the side panel.';
  yield 'Close the browser to end the demo.';
}

/** On macOS a browser without windows goes on running, so the last tab counts as the end too. */
function untilClosed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    context.on('close', () => resolve());
    const watch = (page: { on(event: 'close', listener: () => void): unknown }) =>
      page.on('close', () => {
        if (context.pages().length === 0) resolve();
      });
    context.pages().forEach(watch);
    context.on('page', watch);
  });
}
