import type { PracticeState } from './state.ts';

/**
 * The portals' known sentences, word for word from facts/portal-messages.json; only the names are ours.
 * Only the English wording was ever seen, so they stay English in every portal language.
 */
export function refusalSentence(refusal: PracticeState['refusal'], name: string): string {
  switch (refusal) {
    case 'privilege':
      return 'The password can not be reset. This may be due to an incorrect level of administrative privilege or if trying to reset your own password.';
    case 'writeback-off':
      return "Unfortunately, you cannot reset this user's password because password writeback is not enabled in your tenant.";
    case 'microsoft-account':
      return `${name} is a Microsoft account that is managed by the user.`;
    case 'other-home':
      return `This is not the home directory for ${name}. Either ${name} or an administrator in their home directory can reset the password for this user.`;
    case 'on-premises-policy':
      return "Unfortunately, you cannot reset this user's password because your on-premises policy does not allow it. Please review your on-premises policy";
    case 'none':
      return '';
  }
}

export const syncedNotice =
  'This user is synchronized with your local Active Directory. Some details can be edited only through your local Active Directory.';
