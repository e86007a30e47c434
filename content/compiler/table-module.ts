import type { Grammar, RouteRule, WatcherTable, WhenRule } from '../../core/detection/table.ts';

/** The keys of a route, in the order in which a packed one has their values; all but the first are lists. */
const ROUTE: Readonly<Record<Grammar, readonly (keyof RouteRule)[]>> = {
  azure: ['blade', 'items'],
  m365: ['path', 'panes', 'tabs'],
};

/** Between pages, between a page and its routes, between a route's values, between the items of a list. */
const MARKS = [';', '|', ':', ','] as const;

/**
 * The table as a module. It stands in every frame of a portal, and half of it would be the same keys again and again: so
 * rules of one topic that differ in their page only are written once with a list of pages, pages with their routes are one
 * text, and so are a label's codes. All of it is spread again where it is first asked for: most frames never ask, and it
 * was the half of a frame's evaluation. Pages are spread at each navigation, because only a top document asks.
 *
 * @param table the table
 * @returns JavaScript whose default export is the table; rules of one topic that differ in their page stand together
 * @throws if the name of a page or a route holds one of the marks that stand between them, or for a part of them
 */
export function tableModule({ when, labels, portals, ...rest }: WatcherTable): string {
  const [pages, page, route, list] = MARKS.map((mark) => JSON.stringify(mark));
  const packedPortals = portals.map(({ pages, ...portal }) => [
    portal,
    ROUTE[portal.grammar],
    packPages(pages, portal.id),
  ]);
  const packedLabels = Object.entries(labels).map(
    ([id, codes]) => `${id.replace(ROLE, ROLE_MARK)}${MARKS[3]}${[...codes].map(codeText).join('')}`,
  );
  return (
    `const route=(text,keys)=>Object.fromEntries(text.split(${route}).map((value,at)=>[keys[at],at?value.split(${list}):value]));` +
    `const page=(text,keys,portal)=>{const[id,...routes]=text.split(${page});return{id:portal+"/"+id,routes:routes.map(text=>route(text,keys))}};` +
    `const portal=([portal,keys,pages])=>({...portal,get pages(){return pages?pages.replaceAll(${JSON.stringify(SHORT)},${JSON.stringify(LONG)}).split(${pages}).map(text=>page(text,keys,portal.id)):[]}});` +
    'const rules=([rule,...pages])=>pages.map(page=>page?{...rule,page}:rule);' +
    `const label=text=>{const[id,codes]=text.split(${list});return[id.replace(${JSON.stringify(ROLE_MARK)},${JSON.stringify(ROLE)}),` +
    `new Set(codes.match(/.{6}/g).map(code=>[...code].reduce((sum,one)=>sum*64+one.charCodeAt()-${FIRST},0)))]};` +
    `let labels,when,portals;export default {...${JSON.stringify(rest)},` +
    `get portals(){return portals??=${JSON.stringify(packedPortals)}.map(portal)},` +
    `get when(){return when??=${JSON.stringify(packRules(when))}.flatMap(rules)},` +
    `get labels(){return labels??=Object.fromEntries(${JSON.stringify(packedLabels.join(MARKS[0]))}.split(${pages}).map(label))}};`
  );
}

/** How the names of most blades end, and what stands for it. */
const LONG = 'MenuBlade';
const SHORT = '$';

/** How the label ids of roles begin, and what stands for it. */
const ROLE = 'role:';
const ROLE_MARK = '!';

/** Six characters of a code: of 64 that follow each other from this one, none parts labels (`;` and `,`) or is a quote. */
const FIRST = '?'.charCodeAt(0);

/** @param code a label's code, of 36 bits */
export function codeText(code: number): string {
  const places = [5, 4, 3, 2, 1, 0].map((place) => Math.floor(code / 64 ** place) % 64);
  return String.fromCharCode(...places.map((value) => FIRST + value));
}

/** @param portal the first part of all its pages' ids, which is left out */
function packPages(pages: WatcherTable['portals'][number]['pages'], portal: string): string {
  const [betweenPages, betweenRoutes, betweenValues, betweenItems] = MARKS;
  const values = ({ blade, items, path, panes, tabs }: RouteRule) =>
    [blade ?? path ?? '', items ?? panes, tabs].filter((value) => value !== undefined);
  const names = pages.flatMap(({ id, routes }) => [id, ...routes.flatMap((route) => values(route).flat())]);
  const marked = names.find((name) => [...MARKS, SHORT].some((mark) => name.includes(mark)));
  if (marked !== undefined) throw new Error(`"${marked}" holds one of ${MARKS.join(' ')}; a page cannot be packed so.`);
  const pack = (route: RouteRule) =>
    values(route)
      .map((value) => [value].flat().join(betweenItems))
      .join(betweenValues);
  return pages
    .map(({ id, routes }) => [id.slice(portal.length + 1), ...routes.map(pack)].join(betweenRoutes))
    .join(betweenPages)
    .replaceAll(LONG, SHORT);
}

function packRules(when: readonly WhenRule[]): unknown[] {
  const groups = new Map<string, { rule: Omit<WhenRule, 'page'>; pages: (string | 0)[] }>();
  for (const { page, ...rule } of when) {
    const key = JSON.stringify(rule);
    const group = groups.get(key) ?? { rule, pages: [] };
    groups.set(key, group);
    group.pages.push(page ?? 0);
  }
  return [...groups.values()].map(({ rule, pages }) => [rule, ...pages]);
}
