/** The same sixty people in every portal. Names and addresses are invented; contoso.example cannot exist. */
export interface Person {
  id: string;
  name: string;
  userName: string;
  synced: boolean;
  guest: boolean;
  department: string;
  title: string;
}

export const tenant = { name: 'Contoso practice', domain: 'contoso.example', admin: 'admin@contoso.example' };

const given = 'Alva Bjarne Carla Didrik Eline Farid Greta Henrik Ingrid Jonas Kaja Leon Mina Nils Oda'.split(' ');
const family = 'Almaas Berg Costa Dahl Eide Fischer Grant Holm'.split(' ');
const departments = ['Finance', 'Sales', 'Operations', 'IT', 'Human resources'];
const titles = ['Adviser', 'Manager', 'Specialist', 'Coordinator'];

const guid = (tail: string) => `00000000-0000-0000-0000-${tail.padStart(12, '0')}`;

function person(index: number, id: string, name: string, synced: boolean, guest = false): Person {
  const address = name.toLowerCase().replace(/[^a-z]+/g, '.');
  return {
    id,
    name,
    userName: guest ? `${address}_fabrikam.example#EXT#@${tenant.domain}` : `${address}@${tenant.domain}`,
    synced,
    guest,
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
    return person(index, `00000000-0000-0000-0001-${String(index + 1).padStart(12, '0')}`, name, index % 4 !== 1);
  });
  return [...Object.values(named), ...generated].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** An id that belongs to nobody gets Ada, so that every address shows something. Takes a user name too. */
export function findPerson(key: string, displayName = '', synced: 'auto' | 'yes' | 'no' = 'auto'): Person {
  const wanted = key.toLowerCase();
  const all = people(60);
  const found = all.find(({ id, userName }) => id === wanted || userName.toLowerCase() === wanted) ?? named.ada;
  return {
    ...found,
    id: key || found.id,
    name: displayName || found.name,
    synced: synced === 'auto' ? found.synced : synced === 'yes',
  };
}
