/** How well something seen is founded, way by way. */
export interface WayEvidence {
  /** The month or day of the newest source in which it was seen; `inferred` for a guess. */
  readonly seen?: string;
  /** The open question that a guess stands on: `question.<id>` of the interface. */
  readonly question?: string;
}

/** `kind:id` of something seen -> its ways. All roles are one: `fact:role`. */
export type Evidence = Readonly<Record<string, readonly WayEvidence[]>>;

/**
 * @param seen what was seen, by kind and id, and the way that found it
 * @param evidence the portal's
 * @returns how well that way is founded; the last one speaks for those after it
 */
export function evidenceFor(
  { kind, id, way }: { readonly kind: string; readonly id: string; readonly way?: number },
  evidence: Evidence,
): WayEvidence | undefined {
  const ways = evidence[`${kind}:${id}`] ?? evidence[`${kind}:${id.replace(/:.*/, '')}`];
  return ways && way !== undefined ? (ways[way] ?? ways.at(-1)) : undefined;
}
