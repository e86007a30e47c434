/** The least that a watcher could do: our observer and its pauses, and one query of as many selectors as we look for. */
import table from 'virtual:sidelight/table/entra';
import { watchDocument } from '../../../platform/page/watch-document.ts';

const [portal] = table.portals;
const known = [
  ...Object.values(portal?.regions ?? {}).filter((selector) => !selector.includes('{')),
  ...(portal?.controls ?? []).flatMap(({ find }) => find.flatMap(({ css }) => css ?? [])),
  ...(portal?.facts ?? []).flatMap(({ find }) => find.flatMap(({ css }) => css ?? [])),
  'button, [role=button], [role=menuitem], a[role=link]',
];
const selectors = [...new Set(known.flatMap((list) => list.split(', ')))].join(', ');

let found = 0;
watchDocument(() => {
  found += document.querySelectorAll(selectors).length;
}, new AbortController().signal);

export const result = () => found;
