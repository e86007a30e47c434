/** The pages of the demo. The same three are shown in a window, walked headless and photographed. */
import { type PracticeState, practiceIds, practiceUrl } from '../practice-portal/serve.ts';

type State = Partial<PracticeState>;

export const scenes = {
  /** A user page whose Reset password is grey. */
  greyedOut: (state: State = {}) => practiceUrl.user({ reset: 'disabled', ...state }),
  /** A synced user whose reset the portal refuses. */
  refused: (state: State = {}) => practiceUrl.user({ refusal: 'writeback-off', ...state }, practiceIds.hugo),
  /** The same user in the Microsoft 365 admin center. Only the list behind the pane says that the user is synced. */
  synced: (state: State = {}) => practiceUrl.m365User({ sync: 'column', notice: 'absent', ...state }, practiceIds.hugo),
};
