import { compileForBuild } from '../../content/compiler/compile.ts';
import type { World } from '../kit/world.ts';
import { PSEUDO } from './pseudo-build.ts';

/** What is right outside of brackets: the portals' own words, names and codes of the reference data, titles of sources. */
export function dataWords(): string[] {
  const { languages, reference } = compileForBuild();
  const names: Readonly<Record<string, string>> = reference?.reference.reset.names ?? {};
  const codes = reference?.reference.codes ?? [];
  const sources = [
    ...languages.flatMap(({ topics }) => topics.flatMap((topic) => topic.sources)),
    ...Object.values(reference?.reference.sources ?? {}),
  ];
  const tags = languages.map(({ language }) => language);
  const inItself = (tag: string) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  // Commands, codes and addresses in a text stay as they are, also in a line that has lost its marks.
  const literals = JSON.stringify(languages.map(({ topics }) => topics)).matchAll(
    /"t":"code","v":("(?:[^"\\]|\\.)*")/g,
  );
  const inPseudo = (tag: string) => new Intl.DisplayNames(PSEUDO, { type: 'language' }).of(tag) ?? tag;
  const all = [
    'Sidelight',
    ...[...literals].map(([, text]) => String(JSON.parse(text ?? '""'))),
    ...languages.flatMap(({ labels }) => Object.values(labels).flatMap((words) => Object.values(words))),
    ...Object.values(names),
    ...codes.flatMap(({ code, name, also }) => [code, name ?? '', ...also]),
    ...sources.map(({ title }) => title),
    ...tags.flatMap((tag) => [inItself(tag), capital(inItself(tag)), inPseudo(tag)]),
  ];
  return [...new Set(all)].filter((word) => word !== '').sort((one, other) => other.length - one.length);
}

/**
 * Texts in a document of a pseudo build that came out of no language file: nothing is left of them but plain letters when
 * brackets, data and what is marked as not to be translated are taken away.
 */
export function outsideBrackets(world: World, data: readonly string[]): Promise<string[]> {
  return world.run((known: readonly string[]) => {
    const said = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'];
    const isText = (node: Node) => !node.parentElement?.closest('script, style, code, pre, [translate=no]');
    const plain = (text: string) => {
      let left = text;
      // Brackets inside brackets: the inner ones first.
      for (let before = ''; before !== left; ) [before, left] = [left, left.replace(/\[!![^[\]]*!!\]/g, ' ')];
      // A list shows the first sentence of an answer, without the mark at its end.
      left = left.replace(/\[!![^[\]]*$/, ' ');
      for (const word of known) {
        if (!/[A-Za-z]{2}/.test(left)) break;
        left = left.split(word).join(' ');
      }
      return /[A-Za-z]{2}/.test(left) ? [left.trim().slice(0, 80)] : [];
    };
    return sidelightRoots().flatMap((root) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const { currentNode } = texts;
        if (isText(currentNode)) found.push(...plain(currentNode.nodeValue ?? ''));
      }
      for (const one of root.querySelectorAll('*')) {
        for (const name of said) {
          const value = one.getAttribute(name) ?? '';
          found.push(...plain(value).map((text) => `${name}: ${text}`));
        }
      }
      return found;
    });
  }, data);
}
