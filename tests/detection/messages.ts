/** Every known sentence in the ways in which a portal may write it, and sentences that are near one and say something else. */
import { compileContent } from '../../content/compiler/compile.ts';
import { readContent } from '../../content/compiler/read.ts';
import { matchMessage } from '../../core/detection/messages.ts';
import { choices } from '../practice-portal/shared/choices.ts';
import { refusalPieces, refusalSentence } from '../practice-portal/shared/sentences.ts';
import { type Expected, judge, type Result } from './judge.ts';

const { table } = compileContent(readContent());
const rules = table.portals.flatMap(({ messages }) => messages);
const refusals = choices.refusal.filter((refusal) => refusal !== 'none');
const english = (text: string) => text;

const NAMES = [
  'Ada Example',
  'ada@contoso.example',
  'Åse-Marit Ørbæk',
  '田中 花子',
  'محمد علي',
  'A. $& {name}',
  'Reset password',
];

/** The same sentence, drawn otherwise. */
const SAME: readonly ((text: string) => string)[] = [
  english,
  (text) => text.toUpperCase(),
  (text) => text.replaceAll("'", '’'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '\n    '),
  (text) => text.replace('can not', 'cannot'),
  (text) => text.replace('cannot', 'can not'),
  (text) => text.replace(/\.$/, ''),
  (text) => `Error: ${text}`,
  (text) => `\ue783 ${text} Learn more`,
  (text) => text.replaceAll(' ', '\u200b \u200b'),
];

/** Near a sentence, and not it: the other half of one, its opposite, what the documents say, what worked. */
const NEAR = [
  'The password can be reset. This is due to your level of administrative privilege.',
  'The password can not be reset.',
  'This may be due to an incorrect level of administrative privilege or if trying to reset your own password.',
  'Administrative privilege: the password cannot be reset'.split(': ').join(' is missing. Why the '),
  "You can reset this user's password because password writeback is enabled in your tenant.",
  'Password writeback is not enabled in your tenant.',
  "Unfortunately, you cannot reset this user's password.",
  "Unfortunately, you cannot reset this user's password because of a network error.",
  'Your on-premises policy does not allow it. Please review your on-premises policy',
  'is managed by the user. Ada Example is a Microsoft account.',
  'Ada Example is a Microsoft account.',
  'This is not the home directory for Ada Example.',
  'An administrator in their home directory can reset the password for this user.',
  'Password has been reset',
  'Ada Example gets a temporary password and has to choose a new one at the next sign-in.',
  '',
];

export function judgeMessages(): Result[] {
  const known = refusals.flatMap((refusal) =>
    NAMES.flatMap((name) => {
      const sentence = refusalSentence(refusal, name, english);
      const drawn = [...SAME.map((change) => change(sentence)), refusalPieces(refusal, name, english).join(' ')];
      return drawn.flatMap((text) => judgeText(text, [`reset-refused-${refusal}`]));
    }),
  );
  return [...known, ...NEAR.flatMap((text) => judgeText(text, []))];
}

function judgeText(text: string, truth: string[]): Result[] {
  const rule = matchMessage(text, rules);
  const expected: Expected[] = [{ thing: text, truth }];
  return judge(expected, new Map([[text, new Set(rule ? [rule.id] : [])]]));
}
