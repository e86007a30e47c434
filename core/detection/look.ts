import { type Finding, matchFindings } from './match.ts';
import { lookOnce } from './once.ts';
import type { Reader, Scene, Seen } from './seen.ts';
import type { Changed, Standing } from './standing.ts';

/** A finding with the element of this document that it is about. */
export interface Sighting extends Finding {
  readonly anchor?: Element;
}

export interface Look {
  readonly seen: readonly Seen[];
  readonly sightings: readonly Sighting[];
}

/**
 * One look at a document: everything known about the page is searched for in its known places and judged. Reads only.
 * @param readers what this portal is looked through for
 * @param cloudOnly whether the organisation is known to have no synced users
 * @param standing and `changed`: see `lookOnce`
 */
export function look(
  scene: Scene,
  readers: readonly Reader[],
  cloudOnly = false,
  standing?: Standing,
  changed?: Changed,
): Look {
  const seen = lookOnce(() => readers.flatMap((read) => read(scene)), standing, changed);
  const findings = matchFindings({ page: scene.page, seen, cloudOnly }, scene.table);
  const sightings = findings.map((finding) => {
    const anchor = seen.find(({ kind, id, element }) => element && `${kind}:${id}` === finding.at)?.element;
    return anchor ? { ...finding, anchor } : finding;
  });
  return { seen, sightings };
}

/** What may leave the document of something seen: ids, and nothing of the page. */
export function withoutElement({ element: _, ...seen }: Seen): Omit<Seen, 'element'> {
  return seen;
}
