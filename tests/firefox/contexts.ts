import type { Firefox } from './launch.ts';

type Wire = Pick<Firefox, 'send'>;

/** A tab or a frame of one. */
export interface Context {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[] | null;
}

/** All tabs and all frames in them, those of the extension too. */
export async function readContexts(firefox: Wire): Promise<Context[]> {
  const { contexts } = await firefox.send<{ contexts: Context[] }>('browsingContext.getTree', {});
  const all = (context: Context): Context[] => [context, ...(context.children ?? []).flatMap(all)];
  return contexts.flatMap(all);
}

/** Asks again and again until there is an answer. @throws with what stood there last */
export async function waitFor<T>(what: string, ask: () => Promise<T | undefined>, patience = 45_000): Promise<T> {
  const end = Date.now() + patience;
  for (let last = ''; ; ) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      // A document that goes away while it is asked.
      last = String(error);
    }
    if (Date.now() > end) throw new Error(`Not within ${patience} ms: ${what}. ${last}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/** Waits for a tab or a frame whose address has this in it. */
export function findContext(firefox: Wire, part: string): Promise<Context> {
  const ask = async () => (await readContexts(firefox)).find(({ url }) => url.includes(part));
  return waitFor(`a document of ${part}`, ask);
}

/** Evaluates an expression in a document; what comes back is JSON. */
export async function evaluate<T>(firefox: Wire, context: string, expression: string): Promise<T> {
  const { result, exceptionDetails } = await firefox.send<{
    result?: { value?: string };
    exceptionDetails?: { text: string };
  }>('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return JSON.parse(result?.value ?? 'null') as T;
}
