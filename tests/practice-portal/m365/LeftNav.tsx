import { Icon } from '@fluentui/react';
import { usePortal } from './portal.ts';

const items: [label: string, icon: string, hash?: string | undefined, under?: boolean][] = [
  ['Home', 'Home', '#/homepage'],
  ['Users', 'Contact'],
  ['Active users', '', '#/users', true],
  ['Contacts', '', undefined, true],
  ['Guest users', '', '#/GuestUsers', true],
  ['Deleted users', '', '#/deletedusers', true],
  ['Devices', 'Devices3'],
  ['Teams & groups', 'Group'],
  ['Roles', 'Permissions'],
  ['Billing', 'PaymentCard'],
  ['Setup', 'Repair'],
  ['Settings', 'Settings', '#/Settings/SecurityPrivacy'],
  ['Reports', 'LineChart'],
  ['Health', 'Health'],
];

/** data-hint, data-value and name = label are seen in code of 2019 to 2023; the tags are guesses. */
export function LeftNav() {
  const { say } = usePortal();
  return (
    <nav className="practice-nav" data-hint="ReactLeftNav" aria-label={say('Navigation')}>
      {items.map(([label, icon, hash, under]) => {
        const attributes = { name: say(label), 'data-value': label, className: under ? 'practice-nav-under' : '' };
        const content = (
          <>
            {icon && <Icon iconName={icon} />}
            <span>{say(label)}</span>
          </>
        );
        return hash ? (
          <a
            key={label}
            href={hash}
            {...attributes}
            {...(location.hash.startsWith(hash) ? { 'aria-current': 'page' as const } : {})}
          >
            {content}
          </a>
        ) : (
          <button key={label} type="button" {...attributes}>
            {content}
          </button>
        );
      })}
    </nav>
  );
}
