import type { Problems } from './problems.ts';

/** A parsed JSON file that still knows where its parts stand. */
export interface JsonFile {
  readonly file: string;
  readonly value: unknown;
  /** The line of the deepest part of `path` that exists; 1 for the whole. */
  lineOf(path: readonly (string | number)[]): number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g;

/**
 * Parses JSON and remembers the line of every key and item: `JSON.parse` alone cannot say where a wrong value stands.
 *
 * @param file path below `content/`, for messages
 * @param text the file
 * @param problems receives a syntax error or a key that stands twice
 * @returns the file, or `undefined` if it is no JSON
 */
export function parseJson(file: string, text: string, problems: Problems): JsonFile | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = (error as Error).message;
    problems.add(
      file,
      lineOfSyntaxError(message, text),
      `This is not JSON: ${message}. Correct it here or just before.`,
    );
    return undefined;
  }
  const { lines, twice } = locate(text);
  for (const { key, line } of twice) {
    problems.add(
      file,
      line,
      `The key "${key}" stands twice in the same object; only the last would count. Remove one.`,
    );
  }
  return {
    file,
    value,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const line = lines.get(JSON.stringify(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return 1;
    },
  };
}

function lineOfSyntaxError(message: string, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
  return before.split('\n').length;
}

/** Walks the tokens of valid JSON; the stack holds the key or index at every depth. */
function locate(text: string) {
  const lines = new Map<string, number>();
  const twice: { key: string; line: number }[] = [];
  const stack: (string | number)[] = [];
  let line = 1;
  /** The next token is a key of an object, or begins an item of an array. */
  let nameNext = false;
  const name = () => {
    const path = JSON.stringify(stack);
    if (lines.has(path)) twice.push({ key: String(stack.at(-1)), line });
    lines.set(path, line);
    nameNext = false;
  };
  for (const [token] of text.matchAll(TOKEN)) {
    const top = stack.at(-1);
    if (token === '\n') line++;
    else if (token === '}' || token === ']') {
      stack.pop();
      nameNext = false;
    } else if (token === ',') {
      if (typeof top === 'number') stack[stack.length - 1] = top + 1;
      nameNext = true;
    } else if (token !== ':') {
      if (nameNext && typeof top === 'string') stack[stack.length - 1] = JSON.parse(token) as string;
      if (nameNext) name();
      if (token === '{') stack.push('');
      if (token === '[') stack.push(0);
      if (token === '{' || token === '[') nameNext = true;
    }
  }
  return { lines, twice };
}
