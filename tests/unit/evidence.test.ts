import evidence from 'virtual:sidelight/evidence';
import { describe, expect, test } from 'vitest';
import { type Evidence, evidenceFor } from '../../core/detection/evidence.ts';
import { entraTable, m365Table } from './fixtures.ts';

const OWN: Evidence = {
  'control:c': [{ seen: '2026-08' }, { seen: 'inferred', question: 'q' }],
  'fact:role': [{ seen: 'inferred', question: 'roles' }],
  'fact:none': [],
};

describe('how well something seen is founded', () => {
  test.each<[string, Parameters<typeof evidenceFor>[0], unknown]>([
    ['by its first way', { kind: 'control', id: 'c', way: 0 }, { seen: '2026-08' }],
    ['by its second', { kind: 'control', id: 'c', way: 1 }, { seen: 'inferred', question: 'q' }],
    ['by a way after the last', { kind: 'control', id: 'c', way: 7 }, { seen: 'inferred', question: 'q' }],
    ['any role', { kind: 'fact', id: 'role:global-administrator', way: 0 }, { seen: 'inferred', question: 'roles' }],
    ['found by no way', { kind: 'control', id: 'c' }, undefined],
    ['not known', { kind: 'control', id: 'd', way: 0 }, undefined],
    ['of another kind', { kind: 'fact', id: 'c', way: 0 }, undefined],
    ['without ways', { kind: 'fact', id: 'none', way: 0 }, undefined],
  ])('%s', (_name, seen, wanted) => {
    expect(evidenceFor(seen, OWN)).toEqual(wanted);
  });
});

describe('everything that a watcher may see is founded', () => {
  test.each([entraTable, m365Table].flatMap(({ portals }) => portals.map((portal) => [portal.id, portal] as const)))(
    '%s',
    (id, portal) => {
      const own = evidence[id] ?? {};
      const wanted: readonly (readonly [string, number])[] = [
        ...portal.controls.map((rule) => [`control:${rule.id}`, rule.find.length] as const),
        ...portal.facts.map((rule) => [`fact:${rule.id}`, rule.find.length] as const),
        ...portal.messages.map((rule) => [`message:${rule.id}`, 1] as const),
        ...portal.panes.map((rule) => [`pane:${rule.id}`, 1] as const),
        ...portal.menus.map((rule) => [`missing:${rule.item}`, 1] as const),
        ...(portal.roles ? [['fact:role', 1] as const] : []),
        ...(portal.codes ? [['fact:code', 1] as const] : []),
        ...(portal.source ? [['fact:synced', 1] as const] : []),
      ];
      for (const [key, ways] of wanted) {
        expect([key, own[key]?.length]).toEqual([key, ways]);
        for (const { seen, question } of own[key] ?? []) {
          expect([key, seen]).toEqual([key, expect.stringMatching(/^(inferred|\d{4}(-\d{2}){0,2})$/)]);
          if (seen === 'inferred') expect([key, question]).toEqual([key, expect.any(String)]);
        }
      }
      expect(Object.keys(own).sort()).toEqual([...new Set(wanted.map(([key]) => key))].sort());
    },
  );
});
