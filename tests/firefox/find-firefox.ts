import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
];

/** The program that SIDELIGHT_FIREFOX names, else an installed Firefox. @throws with the commands that install one */
export function findFirefox(): string {
  const named = process.env['SIDELIGHT_FIREFOX'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const all = named ? [named] : [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  const found = all.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    [
      named
        ? `SIDELIGHT_FIREFOX names ${named}, which is not there.`
        : 'No Firefox was found. Install one, for example with',
      '  sudo apt-get install firefox-esr       (Debian)',
      'or name a program: SIDELIGHT_FIREFOX=/path/to/firefox npm run test:firefox',
    ].join('\n'),
  );
}
