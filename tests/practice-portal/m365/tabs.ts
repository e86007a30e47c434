/** The tabs of the details pane. LicensesAndApps, Mail and (for guests) Account are seen in addresses; Devices and OneDrive are inferred. */
export const userTabs = [
  { key: 'Account', text: 'Account' },
  { key: 'Devices', text: 'Devices' },
  { key: 'LicensesAndApps', text: 'Licenses and apps' },
  { key: 'Mail', text: 'Mail' },
  { key: 'OneDrive', text: 'OneDrive' },
] as const;

export type UserTab = (typeof userTabs)[number]['key'];

export const tabNamed = (name: string): UserTab =>
  userTabs.find(({ key }) => key.toLowerCase() === name.toLowerCase())?.key ?? 'Account';
