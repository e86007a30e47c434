import { isCode } from '../detection/code-forms.ts';
import { codesIn, exactCodes } from './error-codes.ts';
import type { ErrorCode } from './reference.ts';

/** What stands before a code among the facts of a page. */
const PREFIX = 'code:';

/** The error codes that a page shows, each once, as the portal writes them. */
export function codesOnPage(facts: Readonly<Record<string, Readonly<Record<string, string>>>> = {}): string[] {
  const codes = new Map<string, string>();
  for (const id of Object.values(facts).flatMap(Object.keys)) {
    if (!id.startsWith(PREFIX)) continue;
    const code = id.slice(PREFIX.length);
    // The page's process says so: what has no code's form would be a text of its own in our panel.
    if (!isCode(code)) continue;
    // The same code may stand in a message and, without its letters, in a list.
    const key = code.replace(/^aadsts/i, '').toLowerCase();
    if (!codes.has(key) || codesIn(code).length > 0) codes.set(key, code);
  }
  return [...codes.values()];
}

/** What is known of a code of a page; the first where Microsoft uses it for several things. */
export function knownCode(code: string, codes: readonly ErrorCode[]): ErrorCode | undefined {
  return exactCodes(code, codes)[0];
}
