import { foldText } from './fold.ts';
import type { MessageRule, PortalRule } from './table.ts';
import { isOnScreen } from './visible.ts';

export interface SeenMessage {
  readonly id: string;
  readonly reason: string;
  readonly element: Element;
}

/** A refusal is one or two sentences; a longer text is not read. */
const LONGEST = 800;

/** What an admin types or must copy is never read, so neither is a region that holds such a thing. */
const PRIVATE = 'input, textarea, select, [contenteditable], [role=textbox], code, pre';

/** The portal's known sentences in its known regions. Text is compared and dropped. */
export function findMessages(root: ParentNode, portal: PortalRule): SeenMessage[] {
  const region = portal.regions['messages'];
  if (!region || portal.messages.length === 0) return [];
  const seen: SeenMessage[] = [];
  for (const element of root.querySelectorAll(region)) {
    // Asked before the text is: private text is not read and dropped, it is not read.
    if (element.closest(PRIVATE) || element.querySelector(PRIVATE)) continue;
    const text = element.textContent;
    if (!text || text.length > LONGEST) continue;
    const rule = matchMessage(text, portal.messages);
    if (!rule || seen.some((other) => other.id === rule.id)) continue;
    if (isOnScreen(element)) seen.push({ id: rule.id, reason: rule.reason, element });
  }
  return seen;
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
