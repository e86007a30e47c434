import { failed, notKnown, passed, type Result } from '../kit/steps.ts';
import { run } from './run.ts';

/** How npm says that it could not ask. */
const UNREACHABLE = /\b(E40[134]|E5\d\d|ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH)\b/;

/**
 * Has npm compare every installed package with the signature that the registry gave it. The keys of these signatures come
 * from a store of their own; where it cannot be reached, nothing is known, and that is said.
 */
export async function checkSignatures(): Promise<Result> {
  // Under `npm run -s` npm would hand its silence on, and the reason would be missing.
  const { code, all } = await run('npm', ['audit', 'signatures', '--loglevel=error'], { patience: 180_000 });
  return judgeSignatures(code, all);
}

/** @param code how npm ended, null where it was stopped @param all what it wrote */
export function judgeSignatures(code: number | null, all: string): Result {
  const lines = all.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('npm warn'));
  const wrong = lines.filter((line) => /(invalid|missing)\b.*\b(signature|attestation)|tampered/i.test(line));
  if (wrong.length > 0) return failed(wrong.slice(0, 6).join('\n'));
  if (code === 0) return passed(lines.filter((line) => /verified|audited/.test(line)).join(', '));
  const reason = code === null ? 'no answer in time' : lines.find((line) => UNREACHABLE.test(line));
  if (!reason) return failed(`npm ended with ${code}:\n${lines.slice(0, 6).join('\n')}`);
  return notKnown(
    `the store of the keys is not reachable from here, so no signature was compared (${reason.slice(0, 90)})`,
  );
}
