import type { Evidence } from '../../core/detection/evidence.ts';
import type { Portal } from './portals.ts';
import type { Problems } from './problems.ts';

type Noted = { readonly seen?: string; readonly question?: string };

/** `kind:id` -> the evidence of each of its ways. */
function notesOf({ value }: Portal): readonly [string, readonly Noted[]][] {
  const { controls, facts, messages, panes, menus, roles, codes, source } = value;
  return [
    ...Object.entries(controls).map(([id, { find }]): [string, Noted[]] => [`control:${id}`, find]),
    ...Object.entries(facts).map(([id, { find }]): [string, Noted[]] => [`fact:${id}`, find]),
    ...Object.entries(messages).map(([id, message]): [string, Noted[]] => [`message:${id}`, [message]]),
    ...Object.entries(panes).map(([id, pane]): [string, Noted[]] => [`pane:${id}`, [pane]]),
    ...Object.values(menus).map((menu): [string, Noted[]] => [`missing:${menu.item}`, [menu]]),
    ...(roles ? [['fact:role', [roles]] as [string, Noted[]]] : []),
    ...(codes ? [['fact:code', [codes]] as [string, Noted[]]] : []),
    ...(source ? [['fact:synced', [source]] as [string, Noted[]]] : []),
  ];
}

/**
 * @param portals the portals
 * @returns portal id -> what is seen there, and how well: for the side panel, because a watcher carries none of it
 */
export function buildEvidence(portals: readonly Portal[]): Readonly<Record<string, Evidence>> {
  return Object.fromEntries(
    portals.map((portal) => [
      portal.value.id,
      Object.fromEntries(notesOf(portal).map(([key, ways]) => [key, ways.map(evidenceOf)])),
    ]),
  );
}

/**
 * A guess is in the product only with the question that it stands on, so that somebody who can open the portals can
 * answer it.
 *
 * @param portals the portals
 * @param strings the interface, which asks the questions
 * @param problems receives guesses without a question, and questions that nobody asks
 */
export function checkEvidence(
  portals: readonly Portal[],
  strings: ReadonlyMap<string, Readonly<Record<string, string>>>,
  problems: Problems,
): void {
  for (const portal of portals) {
    for (const [key, ways] of [...notesOf(portal), ...optionalNotes(portal)]) {
      for (const { seen, question } of ways) {
        if (seen === 'inferred' && !question)
          problems.add(
            portal.file,
            1,
            `"${key}" has an inferred way without a "question". Name the question it stands on.`,
          );
        if (question && !strings.get('en')?.[`question.${question}`])
          problems.add(portal.file, 1, `There is no "question.${question}" in interface/en.json. Ask it there.`);
      }
    }
  }
}

function optionalNotes({ value }: Portal): [string, readonly Noted[]][] {
  return Object.entries(value.optional).map(([id, group]) => [`optional:${id}`, [group]]);
}

function evidenceOf({ seen, question }: Noted): Noted {
  return { ...(seen && { seen }), ...(question && { question }) };
}
