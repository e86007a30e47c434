import { tenant } from '../shared/people.ts';
import { usePortal } from './portal.ts';

/** Another centre on the same host, such as /exchange: a plain page on which nothing of this admin center holds. */
export function OtherCenter({ path }: { path: string }) {
  const { say } = usePortal();
  const name = path === '/exchange' ? 'Exchange admin center' : path.slice(1);
  return (
    <>
      <header className="practice-suite practice-suite-plain">
        <a href={`${path}#/`}>{say(name)}</a>
        <span className="practice-suite-end">{tenant.name}</span>
      </header>
      <main className="practice-page">
        <h1>{say('Mailboxes')}</h1>
        <ul>
          {['Ada Example', 'Clara Cloud', 'Hugo Hybrid'].map((mailbox) => (
            <li key={mailbox}>{mailbox}</li>
          ))}
        </ul>
      </main>
    </>
  );
}
