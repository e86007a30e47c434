import './extension.ts';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stage } from '../../entrypoints/watcher/stage.ts';
import { defaultContext } from '../../platform/extension/context.ts';

test('what is made ready for a pane after Sidelight was reloaded throws nothing into the page', () => {
  const gone = vi.fn(() => {
    throw new Error('Extension context invalidated.');
  });
  Object.assign(fakeBrowser.runtime, { id: undefined, getURL: gone, sendMessage: gone });
  const scene = () => ({ context: defaultContext, route: undefined, language: undefined });
  expect(() => stage(scene, new AbortController().signal).prepare(['reset-refused'])).not.toThrow();
});
