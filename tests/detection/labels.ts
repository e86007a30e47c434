/** Every label that detection compares with, in every language that has a word for it, in each portal's own table. */
import { compileContent } from '../../content/compiler/compile.ts';
import { readContent } from '../../content/compiler/read.ts';
import { foldText } from '../../core/detection/fold.ts';
import { isWord } from '../../core/detection/words.ts';
import type { Result } from './judge.ts';

const { tables, portals } = compileContent(readContent());

interface Word {
  readonly label: string;
  readonly language: string;
  readonly text: string;
}

const words: Word[] = [...readContent()].flatMap(([file, text]) => {
  const label = /^labels\/(.+)\.json$/.exec(file)?.[1];
  if (!label) return [];
  const languages = Object.entries(JSON.parse(text).words as Record<string, { text: string }[]>);
  return languages.flatMap(([language, list]) => list.map((word) => ({ label, language, text: word.text })));
});

/**
 * What is compared at one place: of these a text may be one only. Labels of different places may share their words (in
 * Dutch and Russian "Reset password" and "Password reset" do), because a menu's entry is never looked for in a bar.
 */
const PLACES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  entra: [
    ['reset-password', 'edit-properties', 'delete', 'revoke-sessions'],
    [
      'on-premises-integration',
      'password-reset',
      'users',
      'overview',
      'properties',
      'registration',
      'authentication-methods',
      'audit-logs',
      'assigned-roles',
      'administrative-units',
      'licenses-and-apps',
    ],
    ['on-premises-sync-enabled', 'identities', 'user-principal-name', 'user-type', 'sign-in-error-code'],
    ['yes', 'no'],
    ['active-assignments', 'eligible-assignments'],
  ],
  m365: [
    ['reset-password', 'password-has-been-reset', 'active-users', 'users'],
    ['auto-create-password', 'require-password-change', 'email-sign-in-info'],
    ['sync-status', 'choose-columns'],
    ['synced-from-on-premises', 'in-cloud'],
  ],
};

/** A text that the portal may draw for a word: detection has to take it for the word. */
const SAME: readonly ((text: string) => string)[] = [
  (text) => (text.toUpperCase().toLowerCase() === text.toLowerCase() ? text.toUpperCase() : text),
  (text) => `  ${text}\n`,
  (text) => `${text}:`,
  (text) => `${text}…`,
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => `\ue8d7${text}`,
  (text) => text.replaceAll(' ', '\u200b \u200b'),
  (text) => text.normalize('NFD'),
];

/** A text that is near the word and another one. */
const NEAR: readonly ((text: string) => string)[] = [
  (text) => `${text} 2`,
  (text) => `x ${text}`,
  (text) => [...text].slice(0, -1).join(''),
  (text) => [...text].slice(1).join(''),
  (text) => `${text}${[...text].at(-1)}`,
  (text) => [...text].toReversed().join(''),
  (text) => text.replace(/^(.)(.)/u, '$2$1'),
  (text) => `${text} (${text})`,
  (text) => `${text}?`,
];

export function judgeLabels(): Result[] {
  return Object.entries(tables).flatMap(([portal, table]) => {
    const spoken = portals.find(({ value }) => value.id === portal)?.value.languages;
    const here = words.filter(({ language }) => spoken?.includes(language) ?? true);
    const used = here.filter(({ label }) => Object.hasOwn(table.labels, label));
    const says = (text: string, label: string) => isWord(text, label, table.labels);
    return used.flatMap((word): Result[] => {
      const { label, language, text } = word;
      const about = (what: string) => `${portal} ${language} ${label}: ${what}`;
      const others = here.filter((other) => other.label !== label && placeOf(portal, label).includes(other.label));
      const own = new Set(here.filter((other) => other.label === label).map((other) => foldText(other.text)));
      return [
        ...[text, ...SAME.map((change) => change(text))].map((drawn) =>
          says(drawn, label)
            ? right(about(drawn))
            : ({ verdict: 'silent', about: about(drawn), why: 'not taken for the word' } as const),
        ),
        ...others.map((other) =>
          says(other.text, label)
            ? wrong(about(`${other.text} is ${other.label} in ${other.language}`))
            : right(about(other.text)),
        ),
        ...NEAR.map((change) => change(text))
          .filter((near) => !own.has(foldText(near)))
          .map((near) => (says(near, label) ? wrong(about(near)) : right(about(near)))),
      ];
    });
  });
}

/** The labels that are compared at the same place as this one. */
function placeOf(portal: string, label: string): readonly string[] {
  const place = PLACES[portal]?.find((labels) => labels.includes(label));
  if (!place) throw new Error(`labels.ts: at which place does ${portal} compare the label ${label}?`);
  return place;
}

const right = (about: string): Result => ({ verdict: 'right', about });
const wrong = (about: string): Result => ({ verdict: 'wrong', about, why: 'taken for the word' });
