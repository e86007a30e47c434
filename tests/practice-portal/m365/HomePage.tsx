import { DefaultButton } from '@fluentui/react';
import { tenant } from '../shared/people.ts';
import { usePortal } from './portal.ts';

const titles: Record<string, string> = {
  homepage: tenant.name,
  'settings/securityprivacy': 'Org settings',
  settingsmultipivot: 'Org settings',
  exchange: 'Exchange admin center',
};

/** Home, and everything that the practice portal does not have. */
export function HomePage({ page }: { page: string }) {
  const { say } = usePortal();
  return (
    <div className="practice-page">
      <h1>{titles[page] ?? page}</h1>
      <div className="practice-card">
        <h2>{say('Users')}</h2>
        <p>Practice portal: the list of active users and its panes.</p>
        <DefaultButton text={say('Active users')} href="#/users" />
      </div>
    </div>
  );
}
