import { tenant } from '../shared/people.ts';
import type { Say } from '../shared/words.ts';
import { isEntra, productName } from './host.ts';
import { Symbol } from './Symbols.tsx';

const tools = { bell: 'Notifications', gear: 'Settings', help: 'Help', feedback: 'Feedback' };

/** Names and roles are seen (S1, S6, S46b); no logo, on purpose. */
export function TopBar({ say }: { say: Say }) {
  const search = say('Search resources, services, and docs (G+/)');
  return (
    <div className="fxs-topbar" role="banner">
      {!isEntra && (
        <button type="button" className="fxs-topbar-button" aria-label={say('Show portal menu')}>
          <Symbol name="menu" size={18} />
        </button>
      )}
      <a className="fxs-topbar-home" href="#home">
        {say(productName)}
      </a>
      <div className="fxs-topbar-search">
        <Symbol name="search" size={14} />
        <input
          type="text"
          role="combobox"
          aria-expanded="false"
          aria-controls="practice-search"
          aria-label={search}
          placeholder={search}
        />
      </div>
      <div className="fxs-topbar-internal">
        {Object.entries(tools).map(([icon, name]) => (
          <button type="button" key={icon} className="fxs-topbar-button" aria-label={say(name)} title={say(name)}>
            <Symbol name={icon} size={18} />
          </button>
        ))}
      </div>
      <button type="button" className="fxs-avatarmenu">
        <span className="fxs-avatarmenu-text">
          <span className="fxs-avatarmenu-username">{tenant.admin}</span>
          <span className="fxs-avatarmenu-tenant">{tenant.name.toUpperCase()}</span>
        </span>
        <span className="fxs-avatarmenu-picture">
          <Symbol name="user" size={18} />
        </span>
      </button>
    </div>
  );
}
