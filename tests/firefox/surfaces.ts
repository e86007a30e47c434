/**
 * Reads and presses what Sidelight draws into a page. Its roots are closed in the release build; BiDi hands out closed roots
 * too where a node is looked for with `includeShadowTree: all`.
 */
import { readContexts, waitFor } from './contexts.ts';
import type { Firefox } from './launch.ts';

export interface Surface {
  readonly topic: string;
  readonly role: string;
  readonly text: string;
  readonly context: string;
  /** By which other commands name the element. */
  readonly sharedId: string;
}

interface Node {
  readonly sharedId: string;
  readonly value: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly Node[];
    readonly shadowRoot?: Node | null;
  };
}

const HOSTS = { type: 'xpath', value: "//*[starts-with(local-name(), 'sidelight-')]" };

/** All surfaces that stand in the portal's tab and its frames at this moment, and how many hosts carry them. */
export async function readSurfaces(firefox: Firefox): Promise<{ surfaces: Surface[]; hosts: number }> {
  const surfaces: Surface[] = [];
  let hosts = 0;
  for (const { context, url } of await readContexts(firefox)) {
    if (!url.startsWith('https:')) continue;
    const { nodes } = await firefox.send<{ nodes: Node[] }>('browsingContext.locateNodes', {
      context,
      locator: HOSTS,
      serializationOptions: { maxDomDepth: 40, includeShadowTree: 'all' },
    });
    hosts += nodes.length;
    for (const node of nodes) visit(node, context, surfaces);
  }
  return { surfaces, hosts };
}

function visit(node: Node, context: string, surfaces: Surface[]): void {
  const { localName, attributes = {}, children = [], shadowRoot } = node.value;
  const topic = attributes['data-topic'];
  const role = attributes['role'] ?? (localName === 'button' ? 'button' : '');
  if (topic) surfaces.push({ topic, role, text: textOf(node), context, sharedId: node.sharedId });
  for (const child of [...(shadowRoot ? [shadowRoot] : []), ...children]) visit(child, context, surfaces);
}

function textOf({ value: { nodeValue = '', children = [] } }: Node): string {
  return `${nodeValue}${children.map(textOf).join('')}`.replace(/\s+/g, ' ');
}

export interface Wanted {
  readonly topic?: string;
  readonly role: string;
}
const fits = ({ topic, role }: Surface, wanted: Wanted) =>
  role === wanted.role && (!wanted.topic || topic === wanted.topic);

/** Waits for a surface. @throws with what stood there instead */
export async function findSurface(firefox: Firefox, wanted: Wanted): Promise<Surface> {
  let there = '';
  const ask = async () => {
    const { surfaces } = await readSurfaces(firefox);
    there = surfaces.map(({ topic, role }) => `${role} ${topic}`).join(', ') || 'nothing';
    return surfaces.find((surface) => fits(surface, wanted));
  };
  return waitFor(`${wanted.role} ${wanted.topic ?? ''}`, ask).catch((error: Error) => {
    throw new Error(`${error.message} There was: ${there}.`);
  });
}

/** Waits until no such surface stands in the page. */
export async function waitForNoSurface(firefox: Firefox, wanted: Wanted): Promise<void> {
  await waitFor(`no ${wanted.role}`, async () =>
    (await readSurfaces(firefox)).surfaces.some((surface) => fits(surface, wanted)) ? undefined : true,
  );
}
