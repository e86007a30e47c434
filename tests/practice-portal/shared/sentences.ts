import type { PracticeState } from './state.ts';
import { fill, type Say } from './words.ts';

/**
 * The portal's known sentences, word for word from facts/portal-messages.json; `{name}` is the user's. Only the English
 * wording was ever seen: in another portal language they are made up like every word that nobody knows.
 */
const sentences: Record<Exclude<PracticeState['refusal'], 'none'>, string> = {
  privilege:
    'The password can not be reset. This may be due to an incorrect level of administrative privilege or if trying to reset your own password.',
  'writeback-off':
    "Unfortunately, you cannot reset this user's password because password writeback is not enabled in your tenant.",
  'microsoft-account': '{name} is a Microsoft account that is managed by the user.',
  'other-home':
    'This is not the home directory for {name}. Either {name} or an administrator in their home directory can reset the password for this user.',
  'on-premises-policy':
    "Unfortunately, you cannot reset this user's password because your on-premises policy does not allow it. Please review your on-premises policy",
};

export function refusalSentence(refusal: PracticeState['refusal'], name: string, say: Say): string {
  return refusal === 'none' ? '' : fill(say(sentences[refusal]), name);
}

/** The same sentence in the pieces in which `refusalIn=split` draws it: every second one is set off. */
export function refusalPieces(refusal: PracticeState['refusal'], name: string, say: Say): string[] {
  const sentence = refusalSentence(refusal, name, say);
  if (sentence.includes(name)) return sentence.split(name).flatMap((text, at) => (at ? [name, text] : [text]));
  // A sentence without a name is cut all the same, so that no text node holds it whole.
  const middle = sentence.indexOf(' ', sentence.length / 2);
  const end = sentence.indexOf(' ', middle + 1);
  return [sentence.slice(0, middle + 1), sentence.slice(middle + 1, end), sentence.slice(end)];
}

export const syncedNotice =
  'This user is synchronized with your local Active Directory. Some details can be edited only through your local Active Directory.';
