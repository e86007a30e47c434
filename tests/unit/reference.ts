import { Problems } from '../../content/compiler/problems.ts';
import { readContent } from '../../content/compiler/read.ts';
import { readReference } from '../../content/compiler/reference.ts';

/** The reference data of `content/`, for the tests of the rules that are applied to it. */
export function realReference() {
  const built = readReference(readContent(), ['en', 'nb'], new Problems());
  if (!built) throw new Error('content/reference cannot be read: tests/content/reference.test.ts says why');
  return built;
}
