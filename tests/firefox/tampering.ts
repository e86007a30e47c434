/** What a page's script does to a host, in Firefox too: the same as in tests/security/tampering.spec.ts. */
import { passed, type Result } from '../kit/steps.ts';
import { alterHost, clickablePart } from '../security/hostile/alter.ts';
import { tampers } from '../security/hostile/tampers.ts';
import { evaluate } from './contexts.ts';
import type { Firefox } from './launch.ts';

/** Whatever is done to a host that is drawn, the tab looks the same, or no click reaches the host. */
export async function tamperWith(firefox: Firefox, context: string, tag: string): Promise<Result> {
  const run = <T>(code: string) => evaluate<T>(firefox, context, code);
  const isClickable = () => run<boolean>(`(${clickablePart})(${JSON.stringify(tag)}) !== undefined`);
  // What is pointed at has a ground of its own, which it loses when nobody can point at it any more.
  await firefox.page.mouse.move(700, 20);
  const drawn = await pictureWhenStill(firefox);
  if (!(await isClickable())) throw new Error(`No click reaches the ${tag} as it is drawn.`);
  for (const [name, tamper] of Object.entries(tampers)) {
    const what = JSON.stringify({ tag, tamper: String(tamper) });
    await run(`(${alterHost})(${what}).then((undo) => { globalThis.undoTamper = undo; return true; })`);
    const looksTheSame = (await picture(firefox)) === drawn;
    if (!looksTheSame && (await isClickable())) throw new Error(`${name}: it looks different and can be clicked.`);
    await run('globalThis.undoTamper()');
  }
  return passed(`${Object.keys(tampers).length} ways, and it was seen or could not be clicked`);
}

const picture = (firefox: Firefox): Promise<string> => firefox.page.screenshot({ encoding: 'base64' });

async function pictureWhenStill(firefox: Firefox): Promise<string> {
  for (let last = '', tries = 0; tries < 20; tries++) {
    const now = await picture(firefox);
    if (now === last) return now;
    last = now;
  }
  throw new Error('The page never stands still.');
}
