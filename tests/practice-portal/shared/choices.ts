/**
 * The parameters with a list of values; the first value of every row is the default. Wherever the evidence leaves several
 * possibilities there is a row, and README.md says what each value changes.
 */
export const choices = {
  theme: ['light', 'dark'],
  /** State of the command Reset password. `loading`: the command bar never finishes. */
  reset: ['enabled', 'disabled', 'absent', 'loading'],
  /** Edit properties and Delete were seen greyed before a role was active (facts/portal-messages.json). */
  edit: ['enabled', 'disabled', 'absent'],
  delete: ['enabled', 'disabled', 'absent'],
  /** How the commands are built; facts/azure-entra-portal.md section 3. Which one the live page uses is not established. */
  flavour: [
    'v8bar',
    'v8button',
    'v8overflow',
    'v8icon',
    'v9',
    'v9focusable',
    'v9icon',
    'v9link',
    'v9overflow',
    'azc',
    'azcoverflow',
    'oldshell',
  ],
  /** A disabled command may take no pointer events at all, so that nothing in it ever hears the mouse. */
  deaf: ['no', 'yes'],
  /** What the portal answers to the final Reset password button; facts/portal-messages.json. */
  refusal: ['none', 'privilege', 'writeback-off', 'microsoft-account', 'other-home', 'on-premises-policy'],
  /** Where the sentence stands. Only its words are seen, not its element. */
  refusalIn: ['messagebar', 'alert', 'plain', 'split', 'v9messagebar', 'shell'],
  /** How the temporary password stands there afterwards (facts/corrections.md, Never read). */
  successAs: ['text', 'field'],
  /** The menu entry On-premises integration of Password reset. */
  onprem: ['present', 'absent', 'collapsed', 'searching', 'hidden', 'loading'],
  /** The menu entry Password reset of Users, in the same states. */
  usersMenu: ['present', 'absent', 'collapsed', 'searching', 'hidden', 'loading'],
  /** A Reset password command over the users list too, grey until a row is ticked (older portal, from memory). */
  listReset: ['absent', 'present'],
  /** Column On-premises sync enabled (Entra users list) or Sync status (Microsoft 365). */
  sync: ['none', 'column'],
  /** The source of a user page: `auto` takes it from the person. */
  synced: ['auto', 'yes', 'no'],
  /** The user name and the user type of one person need not agree (facts/corrections.md, guest). */
  upn: ['auto', 'member', 'guest'],
  userType: ['auto', 'member', 'guest'],
  /** What the row Identities says, and whether and where the user page has it: not established. */
  identity: ['auto', 'tenant', 'external', 'microsoft', 'mail'],
  identities: ['properties', 'overview', 'absent'],
  /** The tab of the user page that is open first. */
  tab: ['overview', 'properties'],
  /** The four layouts of facts section 6; `fxc` is drawn by the shell. Which one the user page has is not established. */
  properties: ['propertyfield', 'essentials', 'label', 'fxc'],
  /** Assigned roles: active and eligible assignments on two tabs, or one under the other. */
  rolesIn: ['tabs', 'sections'],
  /** Another menu item of one blade: the same frame shows another view, or a new frame replaces the old one. */
  frames: ['reuse', 'swap'],
  /** A frame's address can be blank for a while (S48). */
  blank: ['no', 'yes'],
  /** How a click inside the page moves on: by the hash, or by history.pushState, which raises no event. */
  nav: ['hash', 'push'],
  /** Microsoft 365: which kind of Fluent 8 panel. Not established. */
  pane: ['blocking', 'nonblocking'],
  /** Microsoft 365: the reset pane stands on the details pane or takes its place. Not established. */
  panes: ['stacked', 'replaced'],
  /** Microsoft 365: how the icon in Sync status carries its hover text. Not established. */
  syncHint: ['title', 'aria', 'tooltip'],
  /** Microsoft 365: the older third check box, Email the sign-in info to me. */
  emailBox: ['absent', 'present'],
  /** Microsoft 365: "This user is synchronized with your local Active Directory. …" */
  notice: ['messagebar', 'text', 'absent'],
} as const;
