import { Icon, IconButton, SearchBox } from '@fluentui/react';
import { tenant } from '../shared/people.ts';
import { usePortal } from './portal.ts';

export function SuiteHeader() {
  const { say } = usePortal();
  return (
    <header className="practice-suite">
      <IconButton iconProps={{ iconName: 'Waffle' }} ariaLabel={say('App launcher')} />
      <a href="#/homepage">{say('Microsoft 365 admin center')}</a>
      <SearchBox
        placeholder={say('Search')}
        ariaLabel={say('Search the admin center')}
        styles={{ root: { width: 360, height: 30 } }}
      />
      <span className="practice-suite-end">
        <Icon iconName="Ringer" />
        <Icon iconName="Settings" />
        <Icon iconName="Help" />
        <span>{tenant.name}</span>
        <span className="practice-suite-me">A</span>
      </span>
    </header>
  );
}
