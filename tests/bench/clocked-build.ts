import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putAroundScripts } from './scripts-around.ts';

/** What the two scripts around the watcher leave in its world, and the one in the panel in the panel's. */
declare global {
  var sidelightClock: { start: number; end: number; content: number } | undefined;
}

/**
 * Before the watcher. Without idle time nothing loads the UI but a hover or a pane, so a run is cold for certain, as it is
 * for an admin whose pointer is quicker than a portal that is busy drawing.
 */
function before(): void {
  globalThis.sidelightClock = { start: performance.now(), end: 0, content: 0 };
  globalThis.requestIdleCallback = () => 0;
}

function after(): void {
  if (sidelightClock) sidelightClock.end = performance.now();
}

/** In the panel: notes the end of the frame in which a heading or a topic is drawn first, on the wall clock. */
function inPanel(): void {
  const look = () => {
    const drawn = [...document.querySelectorAll('h1:not(.hidden-name), [data-topic]')].some((one) =>
      one.checkVisibility(),
    );
    if (!drawn) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      globalThis.sidelightClock = { start: 0, end: 0, content: performance.timeOrigin + performance.now() };
    };
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}

/**
 * Copies a release build, so that a rebuild meanwhile disturbs nothing, and puts our clock beside its scripts. The scripts
 * themselves stay as they are. @returns the folder and what removes it
 */
export async function copyWithClock(build: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  await cp(build, folder, { recursive: true });
  await putAroundScripts(folder, `(${before})();`, `(${after})();`);

  await writeFile(join(folder, 'inPanel.js'), `(${inPanel})();`);
  const panelPath = join(folder, 'sidepanel.html');
  const panel = await readFile(panelPath, 'utf8');
  await writeFile(panelPath, panel.replace('<head>', '<head><script src="/inPanel.js"></script>'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
