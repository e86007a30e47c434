import { useState } from 'react';
import { fill, type Say } from '../shared/words.ts';
import type { Blade } from './blade.ts';
import { Symbol } from './Symbols.tsx';

interface Props {
  blade: Blade;
  say: Say;
  select: (itemId: string) => void;
}

/** The left menu of a blade, in the top document: skeleton 04. */
export function BladeMenu({ blade, say, select }: Props) {
  const { menuState } = blade;
  const [search, setSearch] = useState(menuState === 'searching' ? say(blade.searched).slice(0, 5) : '');
  const [closed, setClosed] = useState(menuState === 'collapsed' ? ['manage', 'activity'] : ['activity']);
  const [hidden, setHidden] = useState(menuState === 'hidden');
  const matches = (label: string) => say(label).toLowerCase().includes(search.toLowerCase());
  const toggle = (id: string) =>
    setClosed(closed.includes(id) ? closed.filter((other) => other !== id) : [...closed, id]);
  const expandAll = say('Expand all headers');

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
        <button type="button" aria-label={expandAll} title={expandAll} onClick={() => setClosed([])}>
          <Symbol name="expandAll" size={14} />
        </button>
        <button
          type="button"
          aria-label={say(hidden ? 'Expand menu' : 'Collapse menu')}
          onClick={() => setHidden(!hidden)}
        >
          <Symbol name="collapse" size={14} />
        </button>
      </div>
      <div className="fxc-menu-scrollarea">
        {blade.menu.map((group) => {
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
                  aria-label={fill(say('Toggle {name} group'), say(group.label))}
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
                        {...(id.toLowerCase() === blade.item.toLowerCase() ? { 'aria-current': true } : {})}
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
        {menuState === 'loading' && <div className="fxs-blade-progress" />}
      </div>
    </div>
  );
}
