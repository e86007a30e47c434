/** Three jobs of Sidelight, each walked as an admin would and compared with the text that should stand there. */
import type { BrowserContext, Page } from 'playwright';
import { findPanel } from '../kit/panel.ts';
import { openM365Reset, resetCommand, tryReset } from '../kit/portal.ts';
import { findSurface } from '../kit/surfaces.ts';
import { firstWords, topicIn, wordIn } from '../kit/words.ts';
import { scenes } from './scenes.ts';

export interface Job {
  /** The name of its pictures. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** Does the job and tells what was seen. @throws if something else stood there */
  walk(page: Page, context: BrowserContext, tell: Tell): Promise<void>;
}

/** Prints one thing that was seen, and takes a picture of it where it is given a name. */
export type Tell = (what: string, text: string, picture?: string) => Promise<void>;

export const jobs: readonly Job[] = [
  {
    id: 'greyed-out',
    title: 'Reset password is greyed out (Microsoft Entra admin center)',
    address: scenes.greyedOut(),
    async walk(page, context, tell) {
      const { id, title, answer } = topicIn('en', 'reset-password-greyed-out');
      await resetCommand(page).hover();
      const tooltip = await findSurface(page, { topic: id, role: 'tooltip' });
      await tell('On hover, the tooltip says', textFrom(firstWords(answer), tooltip.text), 'tooltip');
      await (await findSurface(page, { topic: id, role: 'button' })).press();
      const details = await findSurface(page, { topic: id, role: 'dialog' });
      await tell('A click on the round button opens the details', textFrom(title, details.text), 'details');
      await details.press(wordIn('en', 'page.open-panel'));
      const panel = await findPanel(context);
      const heading = await panel.read<string>(untilHeading);
      await tell('A second click opens the browser’s side panel', textFrom(title, heading));
    },
  },
  {
    id: 'refused',
    title: 'The portal refuses the reset (Microsoft Entra admin center)',
    address: scenes.refused(),
    async walk(page, _context, tell) {
      const { id, reasons } = topicIn('en', 'reset-refused');
      await tryReset(page);
      const note = await findSurface(page, { topic: id, role: 'note' });
      const portal = page.frameLocator('.fxs-contextpane iframe').locator('.ms-MessageBar-text');
      await tell('The portal says', await portal.innerText());
      await tell('The note beside it says', textFrom(firstWords(reasons['writeback-off']), note.text), 'note');
    },
  },
  {
    id: 'synced',
    title: 'Before the reset of a synced user (Microsoft 365 admin center)',
    address: scenes.synced(),
    async walk(page, _context, tell) {
      const { id, reasons } = topicIn('en', 'reset-in-microsoft-365-admin-center');
      await openM365Reset(page, 'Reset password');
      const warning = await findSurface(page, { topic: id, role: 'alert' });
      const text = textFrom(firstWords(reasons['synced']), warning.text);
      await tell('In the reset pane, before the button, the warning says', text, 'warning');
    },
  },
];

/** The heading of the open topic: the panel draws it when the file has come. */
const untilHeading = `new Promise((resolve) => {
  const end = Date.now() + 5000;
  const look = () => {
    const heading = document.querySelector('[data-topic] h1')?.textContent;
    if (heading || Date.now() > end) resolve(heading ?? '');
    else setTimeout(look, 50);
  };
  look();
})`;

/** What a surface says from these words on. @throws if they do not stand in it */
function textFrom(words: string, text: string): string {
  if (!text.includes(words)) throw new Error(`It says “${text}” and should say “${words}”.`);
  return text.slice(text.indexOf(words));
}
