/** Asks the documents of a tab what they see, and for their skeletons. A page's process answers, so every shape is checked. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { SeenIds } from '../../core/detection/vocabulary.ts';
import { id } from './shapes.ts';

const seenId = v.pipe(id, v.regex(/^[a-z][\w:-]*$/));

const seenSchema = v.object({
  kind: v.picklist(['control', 'missing', 'message', 'pane', 'fact']),
  id: seenId,
  state: seenId,
  way: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(40))),
  why: v.exactOptional(seenId),
});

/** More than this is no answer of ours. */
const MOST_SEEN = 400;
const LONGEST_SKELETON = 600_000;

/** What a skeleton begins with, and the only letters that it is written in: see `core/detection/skeleton.ts`. */
const SKELETON = /^<!-- Sidelight page skeleton [\x20-\x7e\n]*$/;

/** @returns what is right of a document's answer; undefined where it is no answer */
export function readSees(answer: unknown): SeenIds[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  return answer.slice(0, MOST_SEEN).flatMap((one) => {
    const parsed = v.safeParse(seenSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

/** @returns the skeleton, if it has the shape of one */
export function readSkeleton(answer: unknown): string | undefined {
  const right = typeof answer === 'string' && answer.length <= LONGEST_SKELETON && SKELETON.test(answer);
  return right ? answer : undefined;
}

/** What one document of a tab sees now. Never throws: undefined is a document that does not answer. */
export async function askSees(tab: number, frameId: number): Promise<SeenIds[] | undefined> {
  return readSees(await askDocument(tab, 'sees', frameId, 4_000));
}

/** The skeleton of one document of a tab as it is now; undefined where there is none. */
export async function askSkeleton(tab: number, frameId: number): Promise<string | undefined> {
  return readSkeleton(await askDocument(tab, 'skeleton', frameId, 20_000));
}

/** A frame may be gone, or belong to a Sidelight that was updated; one that is stopped in the debugger never answers. */
async function askDocument(tab: number, kind: string, frameId: number, patience: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  try {
    return await Promise.race([browser.tabs.sendMessage(tab, { kind }, { frameId }), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
