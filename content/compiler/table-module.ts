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
 * text, and so are a label's codes. All of it is spread again where the module is evaluated.
 *
 * @param table the table
 * @returns JavaScript whose default export is the table; rules of one topic that differ in their page stand together
 * @throws if the name of a page or a route holds one of the marks that would stand between them
 */
export function tableModule({ when, labels, portals, ...rest }: WatcherTable): string {
  const [pages, page, route, list] = MARKS.map((mark) => JSON.stringify(mark));
  const packedPortals = portals.map(({ pages, ...portal }) => [portal, ROUTE[portal.grammar], packPages(pages)]);
  const packedLabels = Object.entries(labels).map(
    ([id, codes]) => `${id}${MARKS[3]}${[...codes].map(codeText).join('')}`,
  );
  return (
    `const route=(text,keys)=>Object.fromEntries(text.split(${route}).map((value,at)=>[keys[at],at?value.split(${list}):value]));` +
    `const page=(text,keys)=>{const[id,...routes]=text.split(${page});return{id,routes:routes.map(text=>route(text,keys))}};` +
    `const portal=([portal,keys,pages])=>({...portal,pages:pages?pages.split(${pages}).map(text=>page(text,keys)):[]});` +
    'const rules=([rule,...pages])=>pages.map(page=>page?{...rule,page}:rule);' +
    `const label=text=>{const[id,codes]=text.split(${list});return[id,new Set(codes.match(/.{7}/g).map(code=>parseInt(code,36)))]};` +
    `export default {...${JSON.stringify(rest)},portals:${JSON.stringify(packedPortals)}.map(portal),` +
    `when:${JSON.stringify(packRules(when))}.flatMap(rules),` +
    `labels:Object.fromEntries(${JSON.stringify(packedLabels.join(MARKS[0]))}.split(${pages}).map(label))};`
  );
}

/** A label's code in seven characters. */
const codeText = (code: number) => code.toString(36).padStart(7, '0');

function packPages(pages: WatcherTable['portals'][number]['pages']): string {
  const [betweenPages, betweenRoutes, betweenValues, betweenItems] = MARKS;
  const values = ({ blade, items, path, panes, tabs }: RouteRule) =>
    [blade ?? path ?? '', items ?? panes, tabs].filter((value) => value !== undefined);
  const names = pages.flatMap(({ id, routes }) => [id, ...routes.flatMap((route) => values(route).flat())]);
  const marked = names.find((name) => MARKS.some((mark) => name.includes(mark)));
  if (marked !== undefined) throw new Error(`"${marked}" holds one of ${MARKS.join(' ')}; a page cannot be packed so.`);
  const pack = (route: RouteRule) =>
    values(route)
      .map((value) => [value].flat().join(betweenItems))
      .join(betweenValues);
  return pages.map(({ id, routes }) => [id, ...routes.map(pack)].join(betweenRoutes)).join(betweenPages);
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
