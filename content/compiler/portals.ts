import type { Labels } from './labels.ts';
import type { Problems } from './problems.ts';
import type { RawContent } from './read.ts';
import { type PortalFile, PortalSchema } from './schema.ts';
import { readShape, type Shaped } from './shape.ts';

/** A portal's file, and where its parts stand. */
export type Portal = Shaped<PortalFile>;

/**
 * Reads `portals/*.json`. That examples match and near misses do not is checked by the tests, with the watcher's own
 * reading of addresses.
 *
 * @param raw the content folder
 * @param labels the labels that controls may name
 * @param problems receives wrong files and names that do not exist
 * @returns the portals that are right
 */
export function readPortals(raw: RawContent, labels: Labels, problems: Problems): readonly Portal[] {
  const portals: Portal[] = [];
  for (const [file, text] of raw) {
    if (!file.startsWith('portals/')) continue;
    const portal = readShape(PortalSchema, file, text, problems);
    if (portal === undefined) continue;
    portals.push(portal);
    if (file !== `portals/${portal.value.id}.json`) {
      problems.add(
        file,
        portal.lineOf(['id']),
        `The file is named after its id: portals/${portal.value.id}.json. Rename one.`,
      );
    }
    checkPages(portal, problems);
    checkNames(portal, labels, problems);
  }
  return portals;
}

/**
 * @param portal one portal
 * @returns every label it names, with the path of the name
 */
export function labelsOf({ value }: Portal): readonly { id: string; path: readonly (string | number)[] }[] {
  const named: { id: string | undefined; path: readonly (string | number)[] }[] = [];
  for (const [id, control] of Object.entries(value.controls)) {
    named.push({ id: control.label, path: ['controls', id, 'label'] });
  }
  for (const [id, pane] of Object.entries(value.panes)) {
    named.push({ id: pane.heading, path: ['panes', id, 'heading'] });
    for (const [index, label] of pane.checkboxes?.entries() ?? []) {
      named.push({ id: label, path: ['panes', id, 'checkboxes', index] });
    }
  }
  for (const [id, menu] of Object.entries(value.menus)) named.push({ id: menu.label, path: ['menus', id, 'label'] });
  for (const [id, fact] of Object.entries(value.facts)) {
    for (const [index, { property, column, is = {} }] of fact.find.entries()) {
      const path = ['facts', id, 'find', index];
      for (const label of [property, column, ...Object.values(is).flat()]) named.push({ id: label, path });
    }
  }
  for (const label of Object.values(value.roles?.lists ?? {})) named.push({ id: label, path: ['roles', 'lists'] });
  named.push({ id: value.codes?.column, path: ['codes', 'column'] });
  for (const key of ['column', 'synced', 'cloud'] as const) {
    for (const label of [value.source?.[key] ?? []].flat()) named.push({ id: label, path: ['source', key] });
  }
  return named.flatMap(({ id, path }) => (id === undefined ? [] : [{ id, path }]));
}

function checkPages({ file, value, lineOf }: Portal, problems: Problems): void {
  for (const [id, page] of Object.entries(value.pages)) {
    const path = ['pages', id];
    if (!id.startsWith(`${value.id}/`)) problems.add(file, lineOf(path), `Write the page's id as "${value.id}/…".`);
    for (const [index, route] of page.routes.entries()) {
      const [name, foreign] = value.grammar === 'azure' ? (['blade', 'path'] as const) : (['path', 'blade'] as const);
      if (route[name] !== undefined && route[foreign] === undefined) continue;
      problems.add(
        file,
        lineOf([...path, 'routes', index]),
        `A route of the grammar "${value.grammar}" is named by "${name}".`,
      );
    }
  }
}

function checkNames(portal: Portal, labels: Labels, problems: Problems): void {
  const { file, value, lineOf } = portal;
  for (const { id, path } of labelsOf(portal)) {
    if (!labels.has(id))
      problems.add(file, lineOf(path), `There is no label "${id}". Add labels/${id}.json or correct the name.`);
  }
  for (const [id, control] of Object.entries(value.controls)) {
    for (const [index, find] of control.find.entries()) {
      const path = ['controls', id, 'find', index];
      if (find.css === undefined && find.in === undefined && find.notIn === undefined) {
        problems.add(
          file,
          lineOf(path),
          `A way to find "${id}" needs "css", or where its label stands: "in" or "notIn".`,
        );
      }
      for (const key of ['in', 'notIn'] as const) {
        const region = find[key];
        if (region === undefined || Object.hasOwn(value.regions, region)) continue;
        const known = Object.keys(value.regions).join(', ');
        problems.add(file, lineOf([...path, key]), `There is no region "${region}". Write one of ${known}.`);
      }
    }
  }
  for (const [id, fact] of Object.entries(value.facts)) {
    for (const [index, { property, column, css, param }] of fact.find.entries()) {
      if ([property, column, css, param].filter((place) => place !== undefined).length === 1) continue;
      const line = lineOf(['facts', id, 'find', index]);
      problems.add(file, line, `A way to learn "${id}" has one of "property", "column", "css" and "param".`);
    }
  }
  for (const { page, path } of pagesNamed(portal)) {
    if (Object.hasOwn(value.pages, page)) continue;
    problems.add(file, lineOf(path), `There is no page "${page}" in this portal. Correct the name.`);
  }
  for (const [id, menu] of Object.entries(value.menus)) {
    if (menu.atLeast > menu.siblings.length) {
      problems.add(
        file,
        lineOf(['menus', id, 'atLeast']),
        `Only ${menu.siblings.length} siblings are named. Lower the number.`,
      );
    }
  }
}

function pagesNamed({ value }: Portal): { page: string; path: (string | number)[] }[] {
  const lists = [
    ...Object.entries(value.controls).map(([id, { pages }]) => ({ pages, path: ['controls', id, 'pages'] })),
    ...Object.entries(value.facts).map(([id, { pages }]) => ({ pages, path: ['facts', id, 'pages'] })),
    ...Object.entries(value.facts).flatMap(([id, { find }]) =>
      find.map(({ pages = [] }, index) => ({ pages, path: ['facts', id, 'find', index, 'pages'] })),
    ),
    ...Object.entries(value.menus).map(([id, { page }]) => ({ pages: [page], path: ['menus', id, 'page'] })),
    { pages: value.roles?.pages ?? [], path: ['roles', 'pages'] },
    { pages: value.codes?.pages ?? [], path: ['codes', 'pages'] },
    { pages: value.source?.pages ?? [], path: ['source', 'pages'] },
  ];
  return lists.flatMap(({ pages, path }) => pages.map((page) => ({ page, path })));
}
