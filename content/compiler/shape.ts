import * as v from 'valibot';
import { type JsonFile, parseJson } from './json.ts';
import type { Problems } from './problems.ts';

/** A JSON file of the right shape, and where its parts stand. */
export interface Shaped<T> {
  readonly file: string;
  readonly value: T;
  readonly lineOf: JsonFile['lineOf'];
}

/**
 * Parses a JSON file and holds it against its schema.
 *
 * @param schema what the file must look like
 * @param file path below `content/`
 * @param text the file
 * @param problems receives everything that does not fit, each with its line
 * @returns the file, or `undefined` if anything does not fit
 */
export function readShape<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  text: string,
  problems: Problems,
): Shaped<v.InferOutput<Schema>> | undefined {
  const json = parseJson(file, text, problems);
  if (json === undefined) return undefined;
  const result = v.safeParse(schema, json.value);
  if (result.success) return { file, value: result.output, lineOf: json.lineOf };
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((part) => part.key as string | number);
    problems.add(file, json.lineOf(path), explain(issue, path));
  }
  return undefined;
}

function explain(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): string {
  const where = path.join('.');
  if (issue.type === 'strict_object' || issue.type === 'object') {
    const key = `"${path.at(-1)}"`;
    if (issue.expected === 'never') {
      return `The key ${key} is not known here. Correct its name or remove it; content/README.md lists the keys.`;
    }
    if (issue.received === 'undefined')
      return `The key ${key} is missing. Add it; content/README.md says what it means.`;
  }
  const wrong = issue.received === 'undefined' ? 'is missing' : `is ${issue.received}`;
  return `${where === '' ? 'The file' : `"${where}"`} ${wrong}: ${issue.message}.`;
}
