import type { Surface } from '../../core/detection/table.ts';
import type { Actor, Risk } from '../../core/guidance/topic.ts';

// Records, not lists: a name that is added to a type and not here is a compile error.
const RISK: Record<Risk, true> = { none: true, 'this-user': true, everyone: true, security: true };
const ACTOR: Record<Actor, true> = {
  'any-admin': true,
  'reset-admin': true,
  'privileged-admin': true,
  'policy-admin': true,
  'hybrid-admin': true,
  'ad-admin': true,
  'app-owner': true,
  'license-admin': true,
  user: true,
  developer: true,
};
const SURFACE: Record<Surface, true> = { tooltip: true, note: true, marker: true, warning: true };

/** The language that every other one is compared with. */
export const SOURCE_LANGUAGE = 'en';
/** Whom a step can hurt, least first. */
export const RISKS = Object.keys(RISK) as readonly Risk[];
/** Who may do a step. */
export const ACTORS = Object.keys(ACTOR) as readonly Actor[];
/** Where in the page a topic may stand. */
export const SURFACES = Object.keys(SURFACE) as [Surface, ...Surface[]];
/** The only risks of a tooltip, a note or a warning. */
export const RISKS_IN_PAGE: readonly Risk[] = ['none', 'this-user'];
/** The numbers of the page that a text may name with `:value[…]`. */
export const VALUES: readonly string[] = ['synced', 'selected'];

/** The directives of running text, with the attributes each must have. */
export const TEXT_DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  label: [],
  value: [],
  until: ['date'],
  does: ['risk', 'by'],
};
/** The `:::` blocks, with the attributes each must have. */
export const BLOCK_DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  changed: [],
  reason: ['id'],
  'for-user': [],
};

/** Topic ids, reasons, labels: lower case, digits, single hyphens. */
export const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
