/**
 * Rules of accessibility that a document of ours must keep, each a list of what breaks it, best empty. They look into the
 * roots of Sidelight's hosts too, in the release build, because they run in its own world.
 */
import core from 'axe-core';
import type { World } from './world.ts';

declare global {
  /** The roots that belong to Sidelight: its hosts' in a portal, the document elsewhere. */
  var sidelightRoots: () => readonly (Document | ShadowRoot)[];
  var axe: { run(where: unknown, options: unknown): Promise<{ violations: readonly Violation[] }> } | undefined;
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly any: readonly { message: string }[] }[];
}

/** What stands between a portal's own elements is no page: the rules for whole pages hold for pages of ours. */
export type Where = 'page' | 'surface';

/** Once for each document, before the rules. */
export async function prepareRules(world: World): Promise<void> {
  if (await world.run(() => globalThis.axe !== undefined)) return;
  await world.load(core.source);
  await world.run(() => {
    const isHost = ({ localName }: Element) => localName.startsWith('sidelight-');
    globalThis.sidelightRoots = () => {
      if (location.protocol === 'chrome-extension:') return [document];
      return [...document.querySelectorAll('*')].filter(isHost).flatMap((host) => {
        const root = chrome.dom.openOrClosedShadowRoot(host);
        // In this world only: axe looks for open roots.
        if (root && !host.shadowRoot) Object.defineProperty(host, 'shadowRoot', { value: root });
        return root ?? [];
      });
    };
  });
}

/**
 * What axe finds, by rule and element.
 * @param rules all, or those that depend on the colours: enough for a theme after the first, which changes nothing else
 */
export function axeFindings(world: World, where: Where, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const all = where === 'page' ? [...wcag, 'best-practice'] : wcag;
  const runOnly = rules === 'colours' ? ['color-contrast', 'link-in-text-block'] : all;
  return world.run(
    async ({ where, runOnly }) => {
      const hosts = sidelightRoots().flatMap((root) => ('host' in root ? root.host : []));
      const found = await globalThis.axe?.run(where === 'page' ? document : { include: hosts }, {
        runOnly,
        resultTypes: ['violations'],
        // Experimental, and it takes the line below a button's name for a part of the name.
        rules: { 'label-content-name-mismatch': { enabled: false } },
      });
      return (found?.violations ?? []).flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${target.flat().join(' ')}: ${any[0]?.message ?? help}`),
      );
    },
    { where, runOnly },
  );
}

/** Whatever can be pressed and is smaller than 24 px; a link inside a sentence may be as high as its line (WCAG 2.5.8). */
export function smallTargets(world: World): Promise<string[]> {
  return world.run(() => {
    const pressed = 'a[href], button, input, select, textarea, summary, [role=button], [role=link]';
    const hasWords = (node: Node | null): boolean =>
      !!node &&
      /[\p{L}\p{N}]/u.test(node.textContent ?? '') &&
      (!(node instanceof Element) || getComputedStyle(node).display.startsWith('inline'));
    const inSentence = (element: Element): boolean => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false;
      if (!element.matches('a, button.link, a *, button.link *, strong, em')) return false;
      let [before, after] = [element.previousSibling, element.nextSibling];
      while (before && !before.textContent?.trim()) before = before.previousSibling;
      while (after && !after.textContent?.trim()) after = after.nextSibling;
      const { parentElement } = element;
      return hasWords(before) || hasWords(after) || (parentElement !== null && inSentence(parentElement));
    };
    return sidelightRoots()
      .flatMap((root) => [...root.querySelectorAll(pressed)])
      .filter((one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
      .flatMap((one) => {
        const target = one.closest('label') ?? one;
        const { width, height } = target.getBoundingClientRect();
        if ((width >= 23.99 && height >= 23.99) || inSentence(one)) return [];
        const name = (one.textContent || one.getAttribute('aria-label') || '').trim().slice(0, 40);
        return [`${one.localName}.${one.className} “${name}”: ${width.toFixed(0)} × ${height.toFixed(0)} px`];
      });
  });
}

/** Words that belong to another language and are not marked so: a screen reader would say them with the wrong sounds. */
export function unmarkedWords(world: World, words: readonly string[], language: string): Promise<string[]> {
  return world.run(
    ({ words, language }) => {
      const foreign = new Set(words);
      return sidelightRoots().flatMap((root) => {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) {
          const text = texts.currentNode.nodeValue?.trim() ?? '';
          const own = texts.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
          if (foreign.has(text) && own !== language) found.push(`“${text}” is marked ${own}`);
        }
        return found;
      });
    },
    { words, language },
  );
}

/** What still moves for a reader who asked for no motion. */
export function movingThings(world: World): Promise<string[]> {
  return world.run(() =>
    sidelightRoots()
      .flatMap((root) => root.getAnimations())
      .flatMap(({ playState, effect }) => {
        const duration = Number(effect?.getComputedTiming().duration);
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        return playState === 'running' && duration > 0 ? [`${target?.className}: ${duration} ms`] : [];
      }),
  );
}

/** What makes a page scroll sideways, and by how much (WCAG 1.4.10). */
export function sideScroll(world: World): Promise<string[]> {
  return world.run(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 3)
      .map((one) => `${one.localName}.${one.className}`);
    return [`${scrollWidth - clientWidth} px too wide: ${wide.join(', ')}`];
  });
}
