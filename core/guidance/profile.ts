/** What the organisation says of itself in four questions. Kept on this computer, never read from the tenant. */
export interface Profile {
  /** Are your users synced from on-premises AD? */
  readonly synced: 'all' | 'some' | 'none' | 'unknown';
  /** Is password writeback on? */
  readonly writeback: 'on' | 'off' | 'unknown';
  /** How do synced users sign in? */
  readonly signIn: 'managed' | 'federated' | 'unknown';
  /** Where are passwords of synced users reset here? Absent in answers that are older than the question. */
  readonly resetAt?: 'entra' | 'm365' | 'on-premises' | 'unknown';
}

export const unknownProfile: Profile = { synced: 'unknown', writeback: 'unknown', signIn: 'unknown' };
