import './extension.ts';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askSees, askSkeleton, readSees, readSkeleton } from '../../platform/extension/sees.ts';

const right = { kind: 'control', id: 'reset-password', state: 'disabled', way: 1 };

/** The browser's own types know the call with a callback only. */
function answering(answer: () => Promise<unknown>) {
  return vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer as never);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what a document says that it sees', () => {
  test.each([null, undefined, 7, 'all', {}, { length: 1, 0: right }])('%j is no answer', (answer) => {
    expect(readSees(answer)).toBeUndefined();
  });

  test('garbage between what is right is left out, and so is what does not belong', () => {
    const answer = [
      null,
      { ...right, kind: 'user' },
      { ...right, id: 'Ada Lovelace' },
      { ...right, id: 'ada@contoso.example' },
      { ...right, state: '' },
      { ...right, way: 1.5 },
      { ...right, way: -1 },
      { ...right, why: '<b>' },
      { kind: 'fact', id: 'role:user-administrator', state: 'active', name: 'Ada', element: {} },
      right,
    ];
    expect(readSees(answer)).toEqual([{ kind: 'fact', id: 'role:user-administrator', state: 'active' }, right]);
  });

  test('an endless list is cut', () => {
    expect(readSees(Array.from({ length: 5000 }, () => right))).toHaveLength(400);
  });

  test('nothing that is answered breaks it', () => {
    fc.assert(fc.property(fc.anything(), (answer) => void readSees([answer, right])));
  });
});

describe('a skeleton', () => {
  const skeleton = '<!-- Sidelight page skeleton of a frame. -->\n<html>\n</html>\n';

  test('has its first words and no letter outside of ASCII', () => {
    expect(readSkeleton(skeleton)).toBe(skeleton);
    expect(readSkeleton(`${skeleton}Åse`)).toBeUndefined();
    expect(readSkeleton(`${skeleton}\u202e`)).toBeUndefined();
    expect(readSkeleton('<html></html>')).toBeUndefined();
    expect(readSkeleton(skeleton + 'x'.repeat(600_000))).toBeUndefined();
    expect(readSkeleton(null)).toBeUndefined();
  });
});

describe('asking a document', () => {
  test('goes to one frame, and says what it wants', async () => {
    const send = answering(() => Promise.resolve([right]));
    expect(await askSees(3, 7)).toEqual([right]);
    expect(send).toHaveBeenCalledWith(3, { kind: 'sees' }, { frameId: 7 });
  });

  test('that is gone gives no answer', async () => {
    answering(() => Promise.reject(new Error('Receiving end does not exist.')));
    expect(await askSees(3, 7)).toBeUndefined();
    expect(await askSkeleton(3, 7)).toBeUndefined();
  });

  test('that never answers ends', async () => {
    vi.useFakeTimers();
    answering(() => new Promise(() => {}));
    const asked = askSees(3, 7);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await asked).toBeUndefined();
  });
});
