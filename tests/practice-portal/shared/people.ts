import type { PracticeState } from './state.ts';

/** The same sixty people in every portal. Names and addresses are invented; contoso.example cannot exist. */
export interface Person {
  id: string;
  name: string;
  userName: string;
  synced: boolean;
  guest: boolean;
  /** What the portal calls the person's type; with `userType` it can differ from where the account lives. */
  userType: 'Member' | 'Guest';
  /** The row Identities: the account's home. Values as Microsoft's docs of B2B users give them. */
  identity: string;
  department: string;
  title: string;
}

export const tenant = { name: 'Contoso practice', domain: 'contoso.example', admin: 'admin@contoso.example' };

const given = 'Alva Bjarne Carla Didrik Eline Farid Greta Henrik Ingrid Jonas Kaja Leon Mina Nils Oda'.split(' ');
const family = 'Almaas Berg Costa Dahl Eide Fischer Grant Holm'.split(' ');
const departments = ['Finance', 'Sales', 'Operations', 'IT', 'Human resources'];
const titles = ['Adviser', 'Manager', 'Specialist', 'Coordinator'];

const guid = (tail: string) => `00000000-0000-0000-0000-${tail.padStart(12, '0')}`;

const identities = { tenant: tenant.domain, external: 'ExternalAzureAD', microsoft: 'MicrosoftAccount', mail: 'mail' };

/** @param namesake 2 for the second person of that name, and so on */
function userName(name: string, guest: boolean, namesake = 1): string {
  const address = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}${namesake > 1 ? namesake : ''}`;
  return guest ? `${address}_fabrikam.example#EXT#@${tenant.domain}` : `${address}@${tenant.domain}`;
}

function person(index: number, id: string, name: string, synced: boolean, guest = false): Person {
  return {
    id,
    name,
    userName: userName(name, guest),
    synced,
    guest,
    userType: guest ? 'Guest' : 'Member',
    identity: guest ? identities.external : identities.tenant,
    department: departments[index % departments.length] ?? '',
    title: titles[index % titles.length] ?? '',
  };
}

/** The ones that tests name. */
export const named = {
  ada: person(0, guid('1'), 'Ada Example', false),
  hugo: person(1, guid('a1'), 'Hugo Hybrid', true),
  clara: person(2, guid('a2'), 'Clara Cloud', false),
  gustav: person(3, guid('a3'), 'Gustav Guest', false, true),
};

export function people(count: number): Person[] {
  const generated = Array.from({ length: Math.max(0, count - 4) }, (_, index) => {
    const name = `${given[index % given.length]} ${family[((index % given.length) + Math.floor(index / given.length)) % family.length]}`;
    const id = `00000000-0000-0000-0001-${String(index + 1).padStart(12, '0')}`;
    // In a long list people share their display names, as in a real directory; user names are unique.
    const namesake = Math.floor(index / (given.length * family.length)) + 1;
    return { ...person(index, id, name, index % 4 !== 1), userName: userName(name, false, namesake) };
  });
  return [...Object.values(named), ...generated].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

type Asked = Pick<PracticeState, 'user' | 'synced' | 'upn' | 'userType' | 'identity'>;

/** An id that belongs to nobody gets Ada, so that every address shows something. Takes a user name too. */
export function findPerson(key: string, asked: Asked): Person {
  const wanted = key.toLowerCase();
  const found = people(60).find((one) => one.id === wanted || one.userName.toLowerCase() === wanted) ?? named.ada;
  const name = asked.user || found.name;
  return {
    ...found,
    id: key || found.id,
    name,
    synced: asked.synced === 'auto' ? found.synced : asked.synced === 'yes',
    userName: asked.upn === 'auto' ? found.userName : userName(name, asked.upn === 'guest'),
    userType: asked.userType === 'auto' ? found.userType : asked.userType === 'guest' ? 'Guest' : 'Member',
    identity: asked.identity === 'auto' ? found.identity : identities[asked.identity],
  };
}
