/**
 * Every message of Sidelight, in one place. Requests go to the worker; the worker keeps nothing in memory, so a reply
 * must be all that the asker needs. Whoever receives one checks its shape: a sender inside a page may be compromised.
 */
import * as v from 'valibot';
import { factsSchema, findingSchema, id, languageTag } from './shapes.ts';

/** What a document may ask of the worker. */
export const requests = {
  /** The top document shows another page. Reply: the context. */
  here: v.object({ kind: v.literal('here'), nav: v.number(), portal: v.exactOptional(id), page: v.exactOptional(id) }),
  /** A document has started. Reply: the context. */
  hello: v.object({ kind: v.literal('hello'), language: v.exactOptional(languageTag) }),
  /** What this document sees on the page of `nav`. */
  findings: v.object({
    kind: v.literal('findings'),
    nav: v.number(),
    language: v.exactOptional(languageTag),
    findings: v.pipe(v.array(findingSchema), v.maxLength(60)),
    facts: v.exactOptional(factsSchema),
  }),
  /** One topic with the interface's words. Reply: `TopicReply`. */
  topic: v.object({
    kind: v.literal('topic'),
    id,
    languages: v.pipe(v.array(languageTag), v.maxLength(20)),
    portalLanguage: v.exactOptional(languageTag),
  }),
  openPanel: v.object({ kind: v.literal('openPanel'), topic: id, reason: v.exactOptional(id) }),
  mute: v.object({ kind: v.literal('mute'), topic: id }),
  /** The admin answered on a warning that the organisation does not synchronise users. */
  cloudOnly: v.object({ kind: v.literal('cloudOnly') }),
  /** Escape was pressed in this document; every document of the tab is told. */
  escape: v.object({ kind: v.literal('escape') }),
  /** The alert was shown in this tab. */
  warned: v.object({ kind: v.literal('warned') }),
} as const;

export const requestSchema = v.variant('kind', Object.values(requests) as [(typeof requests)[keyof typeof requests]]);

type Requests = typeof requests;
export type RequestKind = keyof Requests;
export type Request<K extends RequestKind = RequestKind> = v.InferOutput<Requests[K]>;
