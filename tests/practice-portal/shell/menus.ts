/** What a blade's left menu is made of. */
export interface MenuItem {
  id: string;
  label: string;
  icon: string;
}

export interface MenuGroup {
  id: string;
  /** Without a label: the entries above the first group. */
  label: string;
  items: MenuItem[];
}

export const item = (id: string, label: string, icon = 'page'): MenuItem => ({ id, label, icon });

export const group = (id: string, label: string, ...items: MenuItem[]): MenuGroup => ({ id, label, items });

export const diagnose = item('Diagnose', 'Diagnose and solve problems', 'wrench');

export const support = group(
  'support',
  'Troubleshooting + Support',
  item('NewSupportRequest', 'New support request', 'help'),
);
