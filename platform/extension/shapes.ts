/** What messages, the tab context and the settings are made of. Apart from the messages, so that the panel carries no request. */
import * as v from 'valibot';

export const id = v.pipe(v.string(), v.regex(/^[\w/:-]{1,80}$/));
export const languageTag = v.pipe(v.string(), v.regex(/^[\w-]{1,20}$/));

export const findingSchema = v.object({
  topic: id,
  show: v.exactOptional(v.picklist(['tooltip', 'note', 'marker', 'warning'])),
  reason: v.exactOptional(id),
  at: v.exactOptional(id),
});

/** Fact -> value, as ids: `synced` -> `yes`. */
export const factsSchema = v.pipe(
  v.record(id, id),
  v.check((facts) => Object.keys(facts).length <= 60),
);

export const profileSchema = v.object({
  synced: v.picklist(['all', 'some', 'none', 'unknown']),
  writeback: v.picklist(['on', 'off', 'unknown']),
  signIn: v.picklist(['managed', 'federated', 'unknown']),
  resetAt: v.exactOptional(v.picklist(['entra', 'm365', 'on-premises', 'unknown'])),
});
