import { isOfFamily } from '../../core/detection/match.ts';
import { isWithin } from '../../core/detection/seen.ts';
import type { Portal } from './portals.ts';
import type { Problems } from './problems.ts';
import type { Topic } from './topics.ts';

/**
 * Holds every `when` of a topic against the portals: each name must exist, on that page's portal where one is given.
 *
 * @param topic the topic
 * @param portals all portals
 * @param problems receives names that do not exist, with the names that do
 */
export function checkWhen(
  { file, value, lineOf, articles }: Topic,
  portals: readonly Portal[],
  problems: Problems,
): void {
  for (const [index, when] of value.when.entries()) {
    const at = (key: string) => lineOf(['when', index, key]);
    const { control, missing, message, pane, fact, show } = when;
    const pages = when.page === undefined ? [] : [when.page].flat();
    const unknownPages = pages.filter((page) => !portals.some(({ value }) => Object.hasOwn(value.pages, page)));
    const scope = portals.filter(
      ({ value }) => pages.length === 0 || pages.some((page) => Object.hasOwn(value.pages, page)),
    );
    if (unknownPages[0] !== undefined) {
      problems.add(
        file,
        at('page'),
        unknown(
          'page',
          unknownPages[0],
          portals.flatMap((portal) => Object.keys(portal.value.pages)),
        ),
      );
      continue;
    }
    if (pages.length === 0 && [control, missing, message, pane, fact].every((key) => key === undefined)) {
      problems.add(file, lineOf(['when', index]), 'This alternative would always hold. Name a "page" at least.');
    }
    const known = (part: 'controls' | 'messages' | 'panes' | 'facts') =>
      scope.flatMap((portal) => Object.keys(portal.value[part]));
    if (control !== undefined && !known('controls').includes(control)) {
      problems.add(file, at('control'), unknown('control', control, known('controls')));
    }
    if ((control === undefined) !== (when.is === undefined)) {
      problems.add(file, lineOf(['when', index]), '"control" and "is" belong together. Add the other one.');
    }
    if (pane !== undefined && !known('panes').includes(pane)) {
      problems.add(file, at('pane'), unknown('pane', pane, known('panes')));
    }
    if (fact !== undefined && !known('facts').includes(fact)) {
      problems.add(file, at('fact'), unknown('fact', fact, known('facts')));
    }
    if ((fact === undefined) !== (when.value === undefined)) {
      problems.add(file, lineOf(['when', index]), '"fact" and "value" belong together. Add the other one.');
    }
    const menus = scope.flatMap((portal) => Object.values(portal.value.menus));
    const items = menus
      .filter((menu) => pages.length === 0 || pages.some((page) => isWithin(page, menu.page)))
      .map((menu) => menu.item);
    if (missing !== undefined && !items.includes(missing)) {
      problems.add(file, at('missing'), unknown('menu item', missing, items));
    }
    if (message !== undefined) {
      const reasons = scope.flatMap((portal) =>
        Object.entries(portal.value.messages).flatMap(([id, { reason }]) => (isOfFamily(id, message) ? [reason] : [])),
      );
      if (reasons.length === 0) problems.add(file, at('message'), unknown('message', message, known('messages')));
      for (const article of articles.values()) {
        for (const reason of reasons.filter((one) => !article.reasons.has(one))) {
          problems.add(
            article.file,
            1,
            `The message "${message}" has the reason "${reason}", which is not in this file. Add ":::reason{id=${reason}}".`,
          );
        }
      }
    }
    for (const article of articles.values()) {
      if (when.reason === undefined || article.reasons.has(when.reason)) continue;
      problems.add(
        article.file,
        1,
        `The reason "${when.reason}" is not in this file. Add ":::reason{id=${when.reason}}".`,
      );
    }
    if (show === 'tooltip' && control === undefined) {
      problems.add(file, at('show'), 'A tooltip stands at a control. Name the "control", or show something else.');
    }
    if (show === 'marker' && missing === undefined) {
      problems.add(
        file,
        at('show'),
        'A marker stands where an item is missing. Name what is "missing", or show something else.',
      );
    }
  }
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const names = [...new Set(known)].join(', ');
  return `There is no ${what} "${name}" here. ${names === '' ? 'Add it to its portal in portals/.' : `Known: ${names}.`}`;
}
