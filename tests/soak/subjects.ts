import type { Page } from 'playwright';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';

/** Something that an admin does again and again on one page. Both functions run in the page and use nothing from outside. */
export interface Subject {
  readonly name: string;
  readonly address: string;
  /** Waits until the first cycle can begin. */
  ready(page: Page): Promise<unknown>;
  /** One way there and back; throws where it does not come to pass. */
  cycle(withSidelight: boolean): Promise<void>;
}

/** The tooltip of a greyed control in the shell: opened and left by the pointer. Runs in Sidelight's own world. */
export const tooltip: Subject = {
  name: 'tooltip',
  address: practiceUrl.user({ reset: 'disabled', flavour: 'azc' }),
  ready: (page) => page.locator('[role=button][aria-label="Reset password"]').first().waitFor(),
  async cycle(withSidelight) {
    interface Dom {
      openOrClosedShadowRoot(element: Element): ShadowRoot | null;
    }
    const until = async (isSo: () => boolean) => {
      for (const end = performance.now() + 15_000; !isSo(); ) {
        if (performance.now() > end) throw new Error(`tooltip: not in time, ${isSo}`);
        await new Promise((next) => setTimeout(next, 15));
      }
    };
    const isOpen = () => {
      const host = document.querySelector('sidelight-surface');
      const { dom } = (globalThis as unknown as { chrome: { dom: Dom } }).chrome;
      return Boolean(host && dom.openOrClosedShadowRoot(host)?.querySelector('[role=tooltip]'));
    };
    const over = (target: Element) => target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    over(document.querySelector('[role=button][aria-label="Reset password"]') as Element);
    if (withSidelight) await until(isOpen);
    over(document.body);
    if (withSidelight) await until(() => !isOpen());
  },
};

/** The reset pane of a synced user in the Microsoft 365 admin center: opened, warned of, closed. */
export const pane: Subject = {
  name: 'reset pane',
  address: practiceUrl.m365User({ sync: 'column', notice: 'absent' }, practiceIds.hugo),
  ready: (page) => page.getByRole('dialog').getByRole('button', { name: 'Reset password' }).first().waitFor(),
  async cycle(withSidelight) {
    const until = async (isSo: () => boolean) => {
      for (const end = performance.now() + 15_000; !isSo(); ) {
        if (performance.now() > end) throw new Error(`reset pane: not in time, ${isSo}`);
        await new Promise((next) => setTimeout(next, 15));
      }
    };
    const buttons = (name: string) =>
      [...document.querySelectorAll<HTMLElement>('[role=dialog] button')].filter((one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().endsWith(name),
      );
    const panes = () => document.querySelectorAll('.ms-Panel-main').length;
    const before = panes();
    buttons('Reset password')[0]?.click();
    await until(() => panes() > before);
    const hosts = () => document.querySelectorAll('sidelight-warning, sidelight-note').length;
    if (withSidelight) await until(() => hosts() > 0);
    buttons('Close').at(-1)?.click();
    await until(() => panes() === before && hosts() === 0);
  },
};
