import { useState } from 'react';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import type { MenuGroup } from './menus.ts';
import { Symbol } from './Symbols.tsx';

interface Props {
  groups: MenuGroup[];
  selected: string;
  say: Say;
  /** Only the menu of Password reset has states of its own. */
  onprem: PracticeState['onprem'];
  select: (itemId: string) => void;
}

/** The left menu of a blade, in the top document: skeleton 04. */
export function BladeMenu({ groups, selected, say, onprem, select }: Props) {
  const [search, setSearch] = useState(onprem === 'searching' ? say('Notifications').slice(0, 5) : '');
  const [closed, setClosed] = useState(onprem === 'collapsed' ? ['manage', 'activity'] : ['activity']);
  const [hidden, setHidden] = useState(onprem === 'hidden');
  const matches = (label: string) => say(label).toLowerCase().includes(search.toLowerCase());
  const toggle = (id: string) =>
    setClosed(closed.includes(id) ? closed.filter((other) => other !== id) : [...closed, id]);

  return (
    <div className={hidden ? 'fxs-menublade fxs-menublade-hidden' : 'fxs-menublade'}>
      <div className="fxc-menu-tools">
        <div className="fxc-menu-search">
          <Symbol name="search" size={14} />
          <input
            type="text"
            aria-label={say('Search')}
            placeholder={say('Search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
        <button type="button" aria-label="Expand all headers" title="Expand all headers" onClick={() => setClosed([])}>
          <Symbol name="expandAll" size={14} />
        </button>
        <button type="button" aria-label={hidden ? 'Expand menu' : 'Collapse menu'} onClick={() => setHidden(!hidden)}>
          <Symbol name="collapse" size={14} />
        </button>
      </div>
      <div className="fxc-menu-scrollarea">
        {groups.map((group) => {
          const items = group.items.filter(({ label }) => matches(label));
          const open = search !== '' || !closed.includes(group.id);
          if (search && items.length === 0) return null;
          return (
            <div key={group.id} className={`azc-group-${group.id}`}>
              {group.label && (
                <button
                  type="button"
                  className="azc-group-toggle"
                  aria-expanded={open}
                  aria-label={`Toggle ${say(group.label)} group`}
                  onClick={() => toggle(group.id)}
                >
                  <Symbol name={open ? 'chevronDown' : 'chevronRight'} size={12} />
                  {say(group.label)}
                </button>
              )}
              {open && (
                <ul>
                  {items.map(({ id, label, icon }) => (
                    <li key={id}>
                      <a
                        className="fxc-menu-item"
                        href={location.hash}
                        {...(id.toLowerCase() === selected.toLowerCase() ? { 'aria-current': true } : {})}
                        onClick={(event) => {
                          event.preventDefault();
                          select(id);
                        }}
                      >
                        <Symbol name={icon} />
                        <div className="fxc-menu-listView-item" data-telemetryname={`Menu-${id}`}>
                          {say(label)}
                        </div>
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          );
        })}
        {onprem === 'loading' && <div className="fxs-blade-progress" />}
      </div>
    </div>
  );
}
