import { azureHash } from '../../practice-portal/hashes.ts';
import { portalPage } from '../portal-page.ts';

/** Where the storm blows: one page with topics, one without. */
export const places = {
  topics: `https://entra.microsoft.com/#${azureHash.user()}`,
  'no topics': `https://entra.microsoft.com/#${azureHash.home()}`,
} as const;

export type Place = keyof typeof places;

/** The page that is served there. */
export const stormPage = () =>
  `<!doctype html><html lang="en"><title>Storm</title>${portalPage('entra')}<iframe src="${FRAME}"></iframe></html>`;

/** A frame as the portal warms many: nothing is in it yet. */
export const FRAME = 'https://entra.microsoft.com/frame';
export const framePage = '<!doctype html><html lang="en"><title>Frame</title></html>';

/**
 * Runs in the page: blades come, fill and go, as when an admin walks through a portal. The same in every run.
 * @returns what the page itself saw: how long it took, and its long tasks, in ms
 */
export async function storm(cycles: number): Promise<{ readonly wall: number; readonly longTasks: number[] }> {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration));
  });
  observer.observe({ type: 'longtask' });
  const frame = () => new Promise(requestAnimationFrame);
  const row = (at: number) =>
    `<div role="row" data-automationid="DetailsRow"><div role="gridcell"><span>Name ${at}</span></div><div role="gridcell"><span>Value</span></div></div>`;
  const commands = ['New', 'Edit', 'Delete', 'Refresh'].map((name) => `<button role="menuitem">${name}</button>`);
  const start = performance.now();
  for (let cycle = 0; cycle < cycles; cycle++) {
    const blade = document.createElement('section');
    blade.className = 'fxs-blade';
    blade.innerHTML = `<div class="ms-CommandBar" role="menubar">${commands.join('')}</div><div role="grid"></div>`;
    document.body.append(blade);
    await frame();
    const grid = blade.lastElementChild;
    for (let at = 0; at < 40; at++) grid?.insertAdjacentHTML('beforeend', row(at));
    await frame();
    for (const [at, one] of [...(grid?.children ?? [])].entries()) {
      one.setAttribute('aria-selected', `${at % 2 === 0}`);
      one.classList.toggle('is-selected');
      const text = one.querySelector('span');
      if (text) text.textContent = `Name ${at} ${cycle}`;
    }
    await frame();
    blade.remove();
  }
  await frame();
  const wall = performance.now() - start;
  observer.disconnect();
  return { wall, longTasks };
}
