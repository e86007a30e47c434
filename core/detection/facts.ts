import { type Answer, UNKNOWN, unknown } from './answer.ts';
import { findAll } from './find-all.ts';
import { foldText } from './fold.ts';
import { readColumn } from './lists.ts';
import { readProperty } from './properties.ts';
import { isWithin, type Scene, type Seen } from './seen.ts';
import type { FactRule, FactWay } from './table.ts';
import { isOnScreen } from './visible.ts';
import { isWord } from './words.ts';

/** What the page says of the user it shows. Never concluded from a sign that is missing. */
export function readFacts(scene: Scene): Seen[] {
  return scene.portal.facts
    .filter(({ pages }) => isWithin(scene.page, pages))
    .map((rule): Seen => ({ kind: 'fact', id: rule.id, ...readFact(scene, rule) }));
}

function readFact(scene: Scene, rule: FactRule): Answer & Pick<Seen, 'way'> {
  let why: string | undefined;
  for (const [way, find] of rule.find.entries()) {
    const answer = readWay(scene, find);
    if (answer.state !== UNKNOWN) return { ...answer, way };
    why ??= answer.why;
  }
  return unknown(why ?? 'not-shown');
}

function readWay(scene: Scene, way: FactWay): Answer {
  if (way.pages && !isWithin(scene.page, way.pages)) return unknown();
  if (way.param) {
    const has = scene.route?.params?.includes(way.param.toLowerCase());
    return { state: has ? 'yes' : UNKNOWN };
  }
  if (way.column) return readColumn(scene.root, way.column, way.is ?? {}, scene.table.labels);
  if (way.property) {
    const { text, why } = readProperty(scene, way.property);
    return { state: fittingValue(text, way, scene), ...(why && { why }) };
  }
  // Two on one page may be two people, such as a user and the manager.
  const [shown, other] = way.css ? findAll(scene.root, way.css, isOnScreen) : [];
  return { state: fittingValue(other ? undefined : shown?.textContent, way, scene) };
}

/** Which of a way's values a text is. Two that fit at once prove nothing. */
function fittingValue(text: string | null | undefined, { is = {}, has = {} }: FactWay, { table }: Scene): string {
  if (!text) return UNKNOWN;
  const folded = foldText(text);
  const fitting = [
    ...Object.keys(is).filter((value) => is[value]?.some((label) => isWord(text, label, table.labels))),
    ...Object.keys(has).filter((value) => has[value]?.some((part) => folded.includes(part))),
  ];
  return new Set(fitting).size === 1 && fitting[0] ? fitting[0] : UNKNOWN;
}
