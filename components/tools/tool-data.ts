import type { Reference, ReferenceSource, ReferenceTexts, ResetTable } from '../../core/guidance/reference.ts';

/** What every tool draws from. */
export interface ToolData {
  readonly reference: Reference;
  readonly texts: ReferenceTexts;
}

/** The pages behind some statements, each once. */
export function sourcesOf(
  { reference }: ToolData,
  statements: readonly { readonly sources: readonly string[] }[],
): readonly ReferenceSource[] {
  const ids = new Set(statements.flatMap(({ sources }) => sources));
  return [...ids].flatMap((id) => reference.sources[id] ?? []);
}

/** The language of a role's name, where it is another one than ours. */
export function roleLanguage(id: string, { names }: ResetTable): 'en' | undefined {
  return names[id] === undefined ? undefined : 'en';
}

/** A role's name, which stays English, or what a row of the table says that is no role. */
export function roleName(id: string, { reset }: ToolData['texts'], { names }: ResetTable): string {
  return names[id] ?? reset.rows[id] ?? id;
}
