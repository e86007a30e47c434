import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT_FOLDER, readContent } from '../../content/compiler/read.ts';
import { AddressSchema, PortalSchema, RolesSchema, TopicSchema } from '../../content/compiler/schema.ts';

/** What both kinds of schema can say: of a JSON schema also what it says beyond that is left out. */
type Shape =
  | { readonly keys: Readonly<Record<string, { readonly optional: boolean; readonly shape: Shape }>> }
  | { readonly map: Shape; readonly names: string | undefined }
  | { readonly list: Shape; readonly atLeast: number }
  | { readonly either: readonly Shape[] }
  | { readonly one: readonly unknown[] }
  | { readonly pattern: string | undefined }
  | 'number';

interface Valibot {
  readonly type: string;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
  readonly entries?: Readonly<Record<string, Valibot>>;
  readonly wrapped?: Valibot;
  readonly key?: Valibot;
  readonly value?: Valibot;
  readonly item?: Valibot;
  readonly options?: readonly unknown[];
}

function rule({ pipe = [] }: Valibot, type: string): unknown {
  return pipe.find((step) => step.type === type)?.requirement;
}

function shapeOfCompiler(schema: Valibot): Shape {
  const { type, entries = {}, key, value, item, options = [] } = schema;
  if (type === 'strict_object') {
    const keys = Object.entries(entries).map(([name, { type, wrapped, ...rest }]) => {
      const optional = type === 'exact_optional';
      return [name, { optional, shape: shapeOfCompiler(wrapped ?? { type, ...rest }) }];
    });
    return { keys: Object.fromEntries(keys) };
  }
  if (type === 'record' && value) return { map: shapeOfCompiler(value), names: key && patternOf(key) };
  if (type === 'array' && item)
    return { list: shapeOfCompiler(item), atLeast: Number(rule(schema, 'min_length') ?? 0) };
  if (type === 'union') return { either: options.map((one) => shapeOfCompiler(one as Valibot)) };
  if (type === 'picklist') return { one: options };
  if (type === 'number') return 'number';
  if (type === 'string') return { pattern: patternOf(schema) };
  throw new Error(`This test does not know "${type}" yet: say what it is in a JSON schema.`);
}

function patternOf(schema: Valibot): string | undefined {
  const start = rule(schema, 'starts_with');
  return start ? `^${start}` : (rule(schema, 'regex') as RegExp | undefined)?.source.replaceAll('\\/', '/');
}

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

function shapeOfEditor(schema: JsonSchema, all: JsonSchema): Shape {
  const { $ref, type, properties, required = [], additionalProperties, propertyNames, items, anyOf } = schema;
  if ($ref) return shapeOfEditor(all.definitions?.[$ref.replace('#/definitions/', '')] ?? { type: $ref }, all);
  if (properties && additionalProperties === false) {
    const keys = Object.entries(properties).map(([name, one]) => {
      return [name, { optional: !required.includes(name), shape: shapeOfEditor(one, all) }];
    });
    return { keys: Object.fromEntries(keys) };
  }
  if (type === 'object' && additionalProperties) {
    const names = propertyNames && (shapeOfEditor(propertyNames, all) as { pattern?: string }).pattern;
    return { map: shapeOfEditor(additionalProperties, all), names };
  }
  if (type === 'array' && items) return { list: shapeOfEditor(items, all), atLeast: schema.minItems ?? 0 };
  if (anyOf) return { either: anyOf.map((one) => shapeOfEditor(one, all)) };
  if (schema.enum) return { one: schema.enum };
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'string') return { pattern: schema.pattern };
  throw new Error(`This test does not know ${JSON.stringify(schema)}.`);
}

describe('the schemas that editors use say what the compiler says', () => {
  test.each([
    ['topic.schema.json', TopicSchema],
    ['portal.schema.json', PortalSchema],
    ['addresses.schema.json', AddressSchema],
    ['roles.schema.json', RolesSchema],
  ])('%s', (file, wanted) => {
    const schema = JSON.parse(readFileSync(join(CONTENT_FOLDER, file), 'utf8')) as JsonSchema;
    const compiler = shapeOfCompiler(wanted as unknown as Valibot);
    // Where the compiler has a check in code, as for a day, an editor may have a pattern of its own.
    const shared = (pattern: unknown) => JSON.stringify(compiler).includes(JSON.stringify(pattern));
    const editor = JSON.parse(JSON.stringify(shapeOfEditor(schema, schema)), (key, value: unknown) =>
      key !== 'pattern' || shared(value) ? value : undefined,
    );
    expect(editor).toEqual(compiler);
  });
});

test('every file names the schema that editors use for it', () => {
  const schemas: readonly (readonly [RegExp, string])[] = [
    [/^portals\//, '../portal.schema.json'],
    [/^addresses\//, '../addresses.schema.json'],
    [/^reference\/roles\.json$/, '../roles.schema.json'],
    [/\/topic\.json$/, '../../topic.schema.json'],
  ];
  for (const [file, text] of readContent()) {
    const wanted = schemas.find(([files]) => files.test(file))?.[1];
    if (wanted) expect([file, (JSON.parse(text) as { $schema?: string }).$schema]).toEqual([file, wanted]);
  }
});
