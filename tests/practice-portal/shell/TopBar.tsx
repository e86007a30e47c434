import { tenant } from '../shared/people.ts';
import { Symbol } from './Symbols.tsx';

export const isEntra = location.hostname.startsWith('entra.');
export const productName = isEntra ? 'Microsoft Entra admin center' : 'Microsoft Azure';

const tools = { bell: 'Notifications', gear: 'Settings', help: 'Help', feedback: 'Feedback' };

/** Names and roles are seen (S1, S6, S46b); no logo, on purpose. */
export function TopBar() {
  return (
    <div className="fxs-topbar" role="banner">
      {!isEntra && (
        <button type="button" className="fxs-topbar-button" aria-label="Show portal menu">
          <Symbol name="menu" size={18} />
        </button>
      )}
      <a className="fxs-topbar-home" href="#home">
        {productName}
      </a>
      <div className="fxs-topbar-search">
        <Symbol name="search" size={14} />
        <input
          type="text"
          role="combobox"
          aria-expanded="false"
          aria-controls="practice-search"
          aria-label="Search resources, services, and docs (G+/)"
          placeholder="Search resources, services, and docs (G+/)"
        />
      </div>
      <div className="fxs-topbar-internal">
        {Object.entries(tools).map(([icon, name]) => (
          <button type="button" key={icon} className="fxs-topbar-button" aria-label={name} title={name}>
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
