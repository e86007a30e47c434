/** What the pages of Password reset ask. Labels with a source are in content/labels; the rest is from memory (S40 to S42). */
export type Field =
  | { kind: 'choice'; label: string; choices: string[]; chosen: string; note?: string }
  | { kind: 'check'; label: string; on: boolean }
  | { kind: 'number'; label: string; value: number }
  | { kind: 'text'; label: string; value: string }
  | { kind: 'status'; label: string };

const yesNo = (label: string, chosen: 'Yes' | 'No'): Field => ({
  kind: 'choice',
  label,
  choices: ['Yes', 'No'],
  chosen,
});
const check = (label: string, on: boolean): Field => ({ kind: 'check', label, on });

/** By menu item. An item without fields is a page that only reports. */
export const passwordResetForms: Record<string, Field[]> = {
  Properties: [
    {
      kind: 'choice',
      label: 'Self service password reset enabled',
      choices: ['None', 'Selected', 'All'],
      chosen: 'All',
      note: 'These settings apply to the users of the practice tenant. Administrators have a policy of their own.',
    },
  ],
  AuthenticationMethods: [
    { kind: 'choice', label: 'Number of methods required to reset', choices: ['1', '2'], chosen: '1' },
    check('Mobile app notification', false),
    check('Mobile app code', true),
    check('Email', true),
    check('Mobile phone (SMS only)', true),
    check('Office phone', false),
    check('Security questions', false),
  ],
  Registration: [
    yesNo('Require users to register when signing in?', 'Yes'),
    {
      kind: 'number',
      label: 'Number of days before users are asked to re-confirm their authentication information',
      value: 180,
    },
  ],
  Notifications: [
    yesNo('Notify users on password resets?', 'Yes'),
    yesNo('Notify all admins when other admins reset their password?', 'No'),
  ],
  Customization: [
    yesNo('Customize helpdesk link', 'Yes'),
    { kind: 'text', label: 'Custom helpdesk email or URL', value: 'https://help.contoso.example' },
  ],
  OnPremisesIntegration: [
    { kind: 'status', label: 'Your on-premises writeback client is up and running.' },
    check('Write back passwords to your on-premises directory', true),
    check('Write back passwords with Microsoft Entra Connect cloud sync', false),
    check('Allow users to unlock accounts without resetting their password', false),
  ],
  AdminPasswordResetPolicy: [
    { kind: 'status', label: 'Administrators always need two methods to reset their own password.' },
  ],
};
