import { findAll } from './find-all.ts';
import { foldText } from './fold.ts';
import { oncePerLook } from './once.ts';
import { isPrivate } from './private.ts';
import { isAsked, type Scene, type Seen } from './seen.ts';
import type { MessageRule } from './table.ts';
import { isOnScreen } from './visible.ts';

/** A refusal is one or two sentences; a longer text is not read. */
const LONGEST = 800;

/**
 * A text of a pane without any role is read only if it is at least this long. How long it is can be asked without reading
 * it, and no temporary password is that long: so none is ever read.
 */
const SENTENCE = 30;

/** A message of its own may have its title and its text in elements of their own; no temporary password is that long. */
const PART = 20;

/** More sentences than this in one pane is a page that we do not understand. */
const MOST = 200;

/**
 * The portal's known sentences in its known regions. Text is compared and dropped. Which element a refusal stands in is not
 * known (question `refusal-element`), so a pane's plain sentences are read where no message has one.
 */
export function readMessages(scene: Scene): Seen[] {
  const { messages } = scene.portal;
  if (messages.length === 0 || !isAsked(scene, 'message')) return [];
  const seen: Seen[] = [];
  const add = (rule: MessageRule | undefined, element: Element, way: number) => {
    if (!rule || seen.some(({ id }) => id === rule.id) || !isOnScreen(element)) return;
    seen.push({ kind: 'message', id: rule.id, state: rule.reason, way, element });
  };
  for (const [element, text] of messagesIn(scene)) add(matchMessage(text, messages), element, 0);
  // Panes are nested: a sentence is read once, but each pane has its own number of them.
  const read = new Set<Element>();
  for (const pane of seen.length > 0 ? [] : panesIn(scene)) {
    for (const [element, text] of sentencesIn(pane, (one) => !read.has(one))) {
      read.add(element);
      add(matchMessage(text, messages), element, 1);
    }
  }
  return seen;
}

/** What stands in the regions that hold messages, each with the longer of its texts. */
export function messagesIn({ root, portal }: Scene): readonly (readonly [Element, string])[] {
  return readRegion(portal.regions['messages'] ?? 'nav', root);
}

const readRegion = oncePerLook((region: string, root: ParentNode) =>
  findAll(root, region).map((element) => [element, longTexts(element)] as const),
);

/**
 * Where a plain sentence may be a refusal: a pane, or all of a frame that has no command bar, because the Azure portal draws
 * what stands in a pane in a frame of its own.
 */
function panesIn({ root, portal, route }: Scene): readonly Element[] {
  const { sentences, 'command-bar': bar } = portal.regions;
  const panes = sentences ? findAll(root, sentences, isOnScreen) : [];
  if (panes.length > 0 || route || !bar || findAll(root, bar, isOnScreen).length > 0) return panes;
  return findAll(root, 'body');
}

/** The longer texts of a message; the short ones, such as a temporary password, are not read. */
export function longTexts(message: Element): string {
  // Asked before the text is: private text is not read and dropped, it is not read.
  if (isPrivate(message)) return '';
  const walker = message.ownerDocument.createTreeWalker(message, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let left = LONGEST, node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    left -= text.length;
    if (left < 0) return '';
    if (text.length >= PART) texts.push(text);
  }
  return texts.map(({ data }) => data).join(' ');
}

/** A name or a link inside of a sentence may stand in one of these. */
const INLINE = 'a, b, em, i, span, strong';

/** The plain sentences of a pane, each with its element; short names inside of them are left out. */
export function* sentencesIn(
  pane: Element,
  mayRead: (element: Element) => boolean = () => true,
): Generator<[Element, string]> {
  const walker = pane.ownerDocument.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  const read = new Set<Element>();
  while (read.size < MOST) {
    const node = walker.nextNode() as Text | null;
    if (!node) return;
    const parent = node.parentElement;
    if (node.length < SENTENCE || !parent) continue;
    const block = parent.closest(`:not(${INLINE})`);
    const element = block && block !== pane && pane.contains(block) ? block : parent;
    if (read.has(element)) continue;
    read.add(element);
    const text = mayRead(element) && longTexts(element);
    if (text) yield [element, text];
  }
}

/** The rule whose parts all occur in the text, in their order. */
export function matchMessage(text: string, rules: readonly MessageRule[]): MessageRule | undefined {
  const folded = foldText(text);
  return rules.find((rule) => {
    let from = 0;
    return rule.parts.every((part) => {
      const at = folded.indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
  });
}
