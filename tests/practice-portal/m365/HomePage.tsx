import { DefaultButton } from '@fluentui/react';
import { tenant } from '../shared/people.ts';
import { usePortal } from './portal.ts';

/** Home, and everything that the practice portal does not have. */
export function HomePage({ page }: { page: string }) {
  const { say } = usePortal();
  return (
    <div className="practice-page">
      <h1>{page === 'homepage' ? tenant.name : page}</h1>
      <div className="practice-card">
        <h2>{say('Users')}</h2>
        <p>{say('Practice portal: the list of active users and its panes.')}</p>
        <DefaultButton text={say('Active users')} href="#/users" />
      </div>
    </div>
  );
}
