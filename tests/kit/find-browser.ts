/** Finds a Chromium that can load an extension, so that a fresh clone needs nothing installed by hand. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export interface FoundBrowser {
  readonly path: string;
  /** Branded builds ignore `--load-extension`; the extension is loaded through the protocol there. */
  readonly branded: boolean;
}

const CHROMIUM = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const BRANDED = ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const PLACES: readonly FoundBrowser[] = [
  { path: '/Applications/Chromium.app/Contents/MacOS/Chromium', branded: false },
  { path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', branded: true },
  { path: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', branded: true },
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      { path: join(folder, 'Chromium', 'Application', 'chrome.exe'), branded: false },
      { path: join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), branded: true },
      { path: join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'), branded: true },
    ]),
];

/**
 * In this order: SIDELIGHT_BROWSER, an installed Chromium, Playwright's download, Chrome or Edge, and only as root in CI or
 * in a container the system's package manager.
 * @throws an error that says which command installs one, on a machine where none is found
 */
export function findBrowser(): FoundBrowser {
  const named = process.env['SIDELIGHT_BROWSER'];
  if (named) {
    if (!isProgram(named)) throw new Error(`SIDELIGHT_BROWSER names ${named}, which is not a program that can be run.`);
    return { path: named, branded: /google|chrome\.exe|edge/i.test(named) && !/chromium/i.test(named) };
  }
  const found =
    onPath(CHROMIUM, false) ?? playwrights() ?? onPath(BRANDED, true) ?? PLACES.find(({ path }) => isProgram(path));
  if (found) return found;
  if (mayInstall()) {
    installChromium();
    const installed = onPath(CHROMIUM, false);
    if (installed) return installed;
  }
  throw new Error(
    [
      'No Chromium, Chrome or Edge was found. Install one of them, for example with',
      '  npx playwright install chromium        (any system)',
      '  sudo apt-get install chromium          (Debian, Ubuntu)',
      'or name a program: SIDELIGHT_BROWSER=/path/to/chromium npm test',
    ].join('\n'),
  );
}

function onPath(names: readonly string[], branded: boolean): FoundBrowser | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const path = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
  return path ? { path, branded } : undefined;
}

function playwrights(): FoundBrowser | undefined {
  const path = chromium.executablePath();
  return path && isProgram(path) ? { path, branded: false } : undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Only where nobody's own machine is changed: as root, in CI or in a container, on a system with apt. */
function mayInstall(): boolean {
  const container =
    process.env['CI'] !== undefined ||
    existsSync('/.dockerenv') ||
    existsSync('/run/.containerenv') ||
    process.env['container'] !== undefined;
  return process.getuid?.() === 0 && container && isProgram('/usr/bin/apt-get');
}

function installChromium(): void {
  const run = (...words: string[]) =>
    execFileSync('/usr/bin/apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log('No browser was found: installing Debian’s chromium …');
  run('update', '-q');
  run('install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation', 'fonts-noto-color-emoji');
}
