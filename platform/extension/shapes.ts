/** What messages, the tab context and the settings are made of. Apart from the messages, so that the panel carries no request. */
import * as v from 'valibot';

/**
 * A text that something is looked up by. What every object has, such as `constructor`, is the name of nothing of ours; taken
 * for one it would find a function where a list is expected.
 */
const name = (pattern: RegExp) =>
  v.pipe(
    v.string(),
    v.regex(pattern),
    v.check((text) => !(text in {})),
  );

export const id = name(/^[\w/:-]{1,80}$/);
export const languageTag = name(/^[\w-]{1,20}$/);
/** As an object has it in the directory; letters of either case. */
export const objectId = v.pipe(v.string(), v.uuid());

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
