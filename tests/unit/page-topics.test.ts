import { describe, expect, test } from 'vitest';
import { hasNewHelp, topicsFor, type Whereabouts } from '../../core/guidance/page-topics.ts';

const pages = { 'entra/user': ['cannot-reset-user-password', 'reset-password-greyed-out', 'reset-refused'] };
const greyed = { topic: 'reset-password-greyed-out', show: 'tooltip', at: 'control:reset-password' } as const;
const refused = { topic: 'reset-refused', show: 'note', reason: 'privilege', at: 'message:privilege' } as const;

describe('topicsFor', () => {
  test('a page without findings has its own topics, in their order', () => {
    expect(topicsFor({ page: 'entra/user', findings: [] }, pages)).toEqual([
      { topic: 'cannot-reset-user-password', problem: false },
      { topic: 'reset-password-greyed-out', problem: false },
      { topic: 'reset-refused', problem: false },
    ]);
  });

  test('what was seen comes first, with its cause, and each topic once', () => {
    expect(topicsFor({ page: 'entra/user', findings: [refused, greyed, greyed] }, pages)).toEqual([
      { topic: 'reset-refused', reason: 'privilege', problem: true },
      { topic: 'reset-password-greyed-out', problem: true },
      { topic: 'cannot-reset-user-password', problem: false },
    ]);
  });

  test('of two findings of one topic the one with a cause speaks, in the place of the first', () => {
    const plain = { topic: 'reset-refused', show: 'note', at: 'pane:x' } as const;
    expect(topicsFor({ findings: [plain, greyed, refused] }, pages)).toEqual([
      { topic: 'reset-refused', reason: 'privilege', problem: true },
      { topic: 'reset-password-greyed-out', problem: true },
    ]);
  });

  test('a finding that shows nothing in the page is no problem', () => {
    expect(topicsFor({ findings: [{ topic: 'password-change' }, greyed] }, pages)).toEqual([
      { topic: 'reset-password-greyed-out', problem: true },
      { topic: 'password-change', problem: false },
    ]);
  });

  test('a page that is not known has none', () => {
    expect(topicsFor({ findings: [] }, pages)).toEqual([]);
    expect(topicsFor({ page: 'entra/nowhere', findings: [] }, pages)).toEqual([]);
  });
});

describe('hasNewHelp', () => {
  const at = (place: string, ...topics: Whereabouts['topics']): Whereabouts => ({ place, topics });
  const quiet = { topic: 'password-change', problem: false };
  const problem = { topic: 'reset-refused', problem: true };

  test('not on the page where the topic was opened', () => {
    expect(hasNewHelp(at('1 a', quiet, problem), at('1 a', quiet, problem), 'app-passwords')).toBe(false);
  });
  test('on another page that has topics', () => {
    expect(hasNewHelp(at('1 a'), at('1 b', quiet), 'app-passwords')).toBe(true);
    expect(hasNewHelp(at('1 a', quiet), at('2 a', quiet), 'app-passwords')).toBe(true);
  });
  test('not on a page that has none, or only the open one', () => {
    expect(hasNewHelp(at('1 a', quiet), at('1 b'), 'app-passwords')).toBe(false);
    expect(hasNewHelp(at('1 a', quiet), at('1 b', quiet), 'password-change')).toBe(false);
  });
  test('when a problem turns up on the same page', () => {
    expect(hasNewHelp(at('1 a', quiet), at('1 a', problem, quiet), 'password-change')).toBe(true);
    expect(hasNewHelp(at('1 a', quiet), at('1 a', problem, quiet), 'reset-refused')).toBe(false);
  });
});
