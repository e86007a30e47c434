/** What the organisation says of itself in three questions. Kept on this computer, never read from the tenant. */
export interface Profile {
  /** Are your users synced from on-premises AD? */
  readonly synced: 'all' | 'some' | 'none' | 'unknown';
  /** Is password writeback on? */
  readonly writeback: 'on' | 'off' | 'unknown';
  /** How do synced users sign in? */
  readonly signIn: 'managed' | 'federated' | 'unknown';
}

export const unknownProfile: Profile = { synced: 'unknown', writeback: 'unknown', signIn: 'unknown' };
