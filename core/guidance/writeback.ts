import type { WritebackActor, WritebackOperation } from './reference.ts';

/** Who sets the password, and from where; an absent part is any. */
export interface WritebackQuestion {
  readonly who?: WritebackActor;
  readonly where?: string;
}

/**
 * The operations that a question is about. What holds for anyone or anywhere is kept and comes last: it limits all others.
 * Source: the two lists of "How does self-service password reset writeback work" (2025-10-25) and the pages each names.
 */
export function operationsFor(
  { who, where }: WritebackQuestion,
  operations: readonly WritebackOperation[],
): readonly WritebackOperation[] {
  const fits = operations.filter(
    (one) =>
      (who === undefined || one.who === who || one.who === 'anyone') &&
      (where === undefined || one.where === where || one.where === 'anywhere'),
  );
  return [...fits.filter((one) => !isGeneral(one)), ...fits.filter(isGeneral)];
}

/** The places from which somebody can set a password, in the order of the data, without the general ones. */
export function placesFor(who: WritebackActor | undefined, operations: readonly WritebackOperation[]): string[] {
  const some = operationsFor(who === undefined ? {} : { who }, operations);
  return [...new Set(some.filter((one) => !isGeneral(one)).map(({ where }) => where))];
}

const isGeneral = ({ who, where }: WritebackOperation) => who === 'anyone' || where === 'anywhere';
