import type { Finding } from '../detection/match.ts';
import type { SeenFact } from './cause-evidence.ts';
import type { Profile } from './profile.ts';
import { rankCauses } from './rank-causes.ts';
import { type Facts, factsOfPage, seenFacts } from './reset-known.ts';
import type { Topic } from './topic.ts';

/** What is known of a page when a topic is shown on it. */
export interface Circumstances {
  readonly findings: readonly Finding[];
  /** By frame. */
  readonly facts?: Readonly<Record<string, Facts>> | undefined;
  readonly profile: Profile;
}

/**
 * The cause that a topic begins with here: one that something on the page or the organisation speaks for, of which the topic
 * has a text. Where nothing speaks for one, none comes first.
 * @returns one of the topic's reasons, `cause-<cause>`
 */
export function leadingCause({ reasons }: Topic, { findings, facts, profile }: Circumstances): string | undefined {
  const known = Object.keys(reasons).filter((id) => id.startsWith('cause-'));
  if (known.length === 0) return undefined;
  const seen = [...seenFacts(factsOfPage(facts), findings), ...greyedControls(findings)];
  return rankCauses({ facts: seen, triage: 'unknown', profile })
    .filter(({ standing }) => standing === 'seen' || standing === 'organisation')
    .map(({ cause }) => `cause-${cause}`)
    .find((id) => known.includes(id));
}

/** The controls that a finding stands at are greyed: nothing else is explained beside one. */
function greyedControls(findings: readonly Finding[]): SeenFact[] {
  return findings.flatMap(({ at, show }): SeenFact[] => {
    const [kind, id = ''] = at?.split(':') ?? [];
    return kind === 'control' && show === 'tooltip' ? [{ kind, id, state: 'disabled' }] : [];
  });
}
