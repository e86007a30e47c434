import type { Person } from './people.ts';
import type { PracticeState } from './state.ts';
import type { Say } from './words.ts';

export interface Category {
  name: string;
  rows: [label: string, value: string][];
}

/**
 * The six categories of the Properties tab (S33) and the rows of On-premises (S53), for the frame and for the shell. The
 * rows of the other five are from memory.
 */
export function userProperties(person: Person, state: PracticeState, say: Say): Category[] {
  const account = person.userName.split('@')[0] ?? '';
  const synced = (value: string) => (person.synced ? value : '-');
  const categories: Category[] = [
    {
      name: 'Identity',
      rows: [
        ['Display name', person.name],
        ['User principal name', person.userName],
        ['Object ID', person.id],
        ...(state.identities === 'properties' ? ([['Identities', person.identity]] as Category['rows']) : []),
        ['User type', say(person.userType)],
        ['Creation type', person.userType === 'Guest' ? say('Invitation') : '-'],
      ],
    },
    {
      name: 'Job information',
      rows: [
        ['Job title', person.title],
        ['Department', person.department],
        ['Company name', 'Contoso'],
        ['Manager', '-'],
      ],
    },
    {
      name: 'Contact info',
      rows: [
        ['Email', person.userName.replace(/_fabrikam.*$/, '@fabrikam.example')],
        ['Business phone', '-'],
        ['Mobile phone', '-'],
      ],
    },
    {
      name: 'Parental controls',
      rows: [
        ['Age group', say('None')],
        ['Consent provided for minor', say('None')],
      ],
    },
    {
      name: 'Settings',
      rows: [
        ['Account enabled', say('Yes')],
        ['Usage location', say('Norway')],
        ['Preferred data location', '-'],
      ],
    },
    {
      name: 'On-premises',
      rows: [
        ['On-premises sync enabled', say(person.synced ? 'Yes' : 'No')],
        ['On-premises last sync date time', synced('2026-11-22 06:40')],
        ['On-premises distinguished name', synced(`CN=${person.name},OU=Staff,DC=corp,DC=contoso,DC=example`)],
        ['On-premises SAM account name', synced(account)],
        ['On-premises domain name', synced('corp.contoso.example')],
        ['On-premises immutable ID', synced('AAAAAAAAAAAAAAAAAAAAAA==')],
        ['On-premises security identifier', synced('S-1-5-21-1000000000-1000000000-1000000000-1104')],
        ['On-premises user principal name', synced(`${account}@corp.contoso.example`)],
        ['On-premises provisioning errors', synced(say('None'))],
      ],
    },
  ];
  return categories.map(({ name, rows }) => ({
    name: say(name),
    rows: rows.map(([label, value]) => [say(label), value]),
  }));
}
