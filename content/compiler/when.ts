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
    const { page, control, missing, message, pane, show } = when;
    const scope = page === undefined ? portals : portals.filter((portal) => Object.hasOwn(portal.value.pages, page));
    if (page !== undefined && scope.length === 0) {
      problems.add(
        file,
        at('page'),
        unknown(
          'page',
          page,
          portals.flatMap((portal) => Object.keys(portal.value.pages)),
        ),
      );
      continue;
    }
    if ([page, control, missing, message, pane].every((key) => key === undefined)) {
      problems.add(file, lineOf(['when', index]), 'This alternative would always hold. Name a "page" at least.');
    }
    const known = (part: 'controls' | 'messages' | 'panes') =>
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
    const menus = scope.flatMap((portal) => Object.values(portal.value.menus));
    const items = menus.filter((menu) => page === undefined || menu.page === page).map((menu) => menu.item);
    if (missing !== undefined && !items.includes(missing)) {
      problems.add(file, at('missing'), unknown('menu item', missing, items));
    }
    if (message !== undefined) {
      const reason = scope.map((portal) => portal.value.messages[message]?.reason).find((found) => found !== undefined);
      if (reason === undefined) problems.add(file, at('message'), unknown('message', message, known('messages')));
      for (const article of articles.values()) {
        if (reason === undefined || article.reasons.has(reason)) continue;
        problems.add(
          article.file,
          1,
          `The message "${message}" has the reason "${reason}", which is not in this file. Add ":::reason{id=${reason}}".`,
        );
      }
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
