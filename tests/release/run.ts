import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Ran {
  /** Null where it was stopped because it took too long. */
  readonly code: number | null;
  readonly out: string;
  readonly all: string;
}

interface Where {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** In milliseconds; then it is stopped. */
  readonly patience?: number;
}

/**
 * Runs a program of this repository or of the system, with the Node that the scripts run on.
 * @returns how it ended and what it wrote; rejects where there is no such program
 */
export function run(command: string, args: readonly string[], where: Where = {}): Promise<Ran> {
  const { cwd = root, env = {}, patience = 600_000 } = where;
  const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  // On Windows the programs of npm are scripts of its shell.
  const shell = process.platform === 'win32';
  const child = spawn(command, args, { cwd, shell, env: { ...process.env, PATH, ...env }, timeout: patience });
  let [out, all] = ['', ''];
  child.stdout.on('data', (text: Buffer) => {
    out += text.toString();
    all += text.toString();
  });
  child.stderr.on('data', (text: Buffer) => {
    all += text.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, all }));
  });
}

/** The same for what must succeed. @throws with the last lines of what it wrote */
export async function must(command: string, args: readonly string[], where: Where = {}): Promise<Ran> {
  const ran = await run(command, args, where);
  if (ran.code === 0) return ran;
  const last = ran.all.trim().split('\n').slice(-12).join('\n');
  throw new Error(`${command} ${args.join(' ')} ended with ${ran.code ?? 'no answer in time'}:\n${last}`);
}
