import type { Problems } from './problems.ts';
import type { RawContent } from './read.ts';
import { type RoleFile, RolesSchema } from './schema.ts';
import { readShape } from './shape.ts';

/** Role id -> Microsoft's built-in role. */
export type Roles = Readonly<Record<string, RoleFile>>;

/**
 * Reads `reference/roles.json`.
 *
 * @param raw the content folder
 * @param problems receives a wrong file
 * @returns the roles, none if there is no such file
 */
export function readRoles(raw: RawContent, problems: Problems): Roles {
  const file = 'reference/roles.json';
  const text = raw.get(file);
  return (text !== undefined && readShape(RolesSchema, file, text, problems)?.value.roles) || {};
}
