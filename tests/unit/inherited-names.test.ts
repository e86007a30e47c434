import './extension.ts';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requestSchema } from '../../platform/extension/messages.ts';
import { readSees } from '../../platform/extension/sees.ts';
import { readStoredSettings } from '../../platform/extension/settings.ts';
import { readSettingsFile } from '../../platform/extension/settings-file.ts';
import { objectId } from '../../platform/extension/shapes.ts';
import { readTab } from '../../platform/extension/tab-context.ts';

// What is looked up by such a name is found in every object: a function where the panel expects a list or a text.
const inherited = Object.getOwnPropertyNames(Object.prototype);

beforeEach(() => fakeBrowser.reset());

describe.each(inherited)('%s is the name of nothing', (name) => {
  test.each([
    ['a page', { kind: 'here', nav: 1, page: name }],
    ['a portal', { kind: 'here', nav: 1, portal: name }],
    ['a language', { kind: 'hello', language: name }],
    ['a topic to draw', { kind: 'topic', id: name, languages: [] }],
    ['a finding', { kind: 'findings', nav: 1, findings: [{ topic: name }] }],
    ['a cause', { kind: 'findings', nav: 1, findings: [{ topic: 't', reason: name }] }],
    ['a topic to open', { kind: 'openPanel', topic: name }],
    ['a cause to open', { kind: 'openPanel', topic: 't', reason: name }],
  ])('for %s in a message', (_what, message) => {
    expect(v.is(requestSchema, message)).toBe(false);
  });

  test('for what a document sees', () => {
    const seen = { kind: 'fact', id: 'synced', state: 'yes' };
    expect(readSees([seen, { ...seen, id: name }, { ...seen, state: name }, { ...seen, why: name }])).toEqual([seen]);
  });

  test('for a page in a tab', async () => {
    await fakeBrowser.storage.session.set({ 'tab:1': { nav: 3, page: name, frames: {}, warned: false } });
    expect((await readTab(1)).nav).toBe(0);
  });

  test('for a role in the settings, and in a settings file', async () => {
    const roles = [{ id: name, state: 'active' }];
    await fakeBrowser.storage.local.set({ roles });
    expect((await readStoredSettings()).damaged).toEqual(['roles']);
    const file = readSettingsFile(JSON.stringify({ kind: 'Sidelight settings', version: 1, settings: { roles } }));
    expect(file).toMatchObject({ settings: {}, wrong: ['roles'] });
  });
});

test.each(['\ud800', 'constructor', 'https://evil.example/', '1f2e3d4c', ''])('%j is no object id', (text) => {
  expect(v.is(objectId, text)).toBe(false);
});
