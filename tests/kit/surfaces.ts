/**
 * Reads and presses what Sidelight draws into a page. Its roots are closed in the release build, so neither Playwright's
 * locators nor scripts of the page see them; the DevTools protocol does, with a session for each frame that has a process
 * of its own.
 */
import type { CDPSession, Frame, Page } from 'playwright';

export interface Surface {
  readonly host: string;
  readonly topic: string;
  readonly role: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it stands in the page's viewport, in CSS pixels; undefined where it is not drawn. */
  box(): Promise<Box | undefined>;
  /** Presses the surface itself or the first button in it with this name, with the real mouse. */
  press(button?: string): Promise<void>;
  /** Moves the real mouse onto it. */
  hover(): Promise<void>;
  /** Whether the focus is inside it. */
  hasFocus(): Promise<boolean>;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Node {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
}

export interface Wanted {
  readonly topic?: string;
  readonly role?: string;
}

/** All surfaces that stand in the page and its frames at this moment. */
export async function readSurfaces(page: Page): Promise<Surface[]> {
  const surfaces: Surface[] = [];
  for (const frame of page.frames()) {
    const session = await sessionOf(page, frame);
    if (!session) continue;
    try {
      const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
        root: Node;
      };
      for (const host of hostsIn(root)) surfaces.push(...surfacesIn(host, session, page, frame));
    } catch {
      // The frame went away while it was read.
    }
  }
  return surfaces;
}

/** Waits for a surface. @throws with what stood there instead */
export async function findSurface(page: Page, wanted: Wanted, timeout = 8000): Promise<Surface> {
  const end = Date.now() + timeout;
  for (;;) {
    const all = await readSurfaces(page);
    const found = all.find((surface) => fits(surface, wanted));
    if (found) return found;
    if (Date.now() > end) {
      const there =
        all.map(({ topic, role, text }) => `${role} ${topic}: ${text.slice(0, 80)}`).join('\n') || 'nothing';
      throw new Error(`No surface ${JSON.stringify(wanted)} within ${timeout} ms. There was:\n${there}`);
    }
    await page.waitForTimeout(50);
  }
}

/** Waits until no such surface stands in the page. */
export async function waitForNoSurface(page: Page, wanted: Wanted, timeout = 5000): Promise<void> {
  const end = Date.now() + timeout;
  while ((await readSurfaces(page)).some((surface) => fits(surface, wanted))) {
    if (Date.now() > end) throw new Error(`A surface ${JSON.stringify(wanted)} still stands after ${timeout} ms.`);
    await page.waitForTimeout(50);
  }
}

function fits(surface: Surface, { topic, role }: Wanted): boolean {
  return (!topic || surface.topic === topic) && (!role || surface.role === role);
}

const sessions = new WeakMap<Frame, Promise<CDPSession | undefined>>();

/** A frame in the page's own process is read with the page's session, through `contentDocument`. */
function sessionOf(page: Page, frame: Frame): Promise<CDPSession | undefined> {
  let session = sessions.get(frame);
  if (!session) {
    const target = frame === page.mainFrame() ? page : frame;
    session = page
      .context()
      .newCDPSession(target)
      .then(async (opened) => {
        await opened.send('DOM.enable');
        return opened;
      })
      .catch(() => undefined);
    sessions.set(frame, session);
    // A frame that was not ready for a session gets another chance.
    void session.then((opened) => opened || sessions.delete(frame));
  }
  return session;
}

function hostsIn(node: Node): Node[] {
  const here = node.nodeName.toLowerCase().startsWith('sidelight-') ? [node] : [];
  const inside = [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [...here, ...inside.flatMap(hostsIn)];
}

function surfacesIn(host: Node, session: CDPSession, page: Page, frame: Frame): Surface[] {
  const found: Surface[] = [];
  const visit = (node: Node): void => {
    const attributes = attributesOf(node);
    const topic = attributes['data-topic'];
    if (topic) found.push(surfaceOf(node, topic, attributes, host, session, page, frame));
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) visit(child);
  };
  visit(host);
  return found;
}

function surfaceOf(
  node: Node,
  topic: string,
  attributes: Record<string, string>,
  host: Node,
  session: CDPSession,
  page: Page,
  frame: Frame,
): Surface {
  const box = (of: Node) => boxOf(of, session, frame);
  const centre = async (of: Node) => {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: of.backendNodeId }).catch(() => {});
    let place = await box(of);
    // As Playwright does: a surface is placed a moment after it is drawn, and the page around it may still come in.
    for (let tries = 0; tries < 40; tries++) {
      await page.waitForTimeout(30);
      const now = await box(of);
      if (now && now.x === place?.x && now.y === place.y) break;
      place = now;
    }
    if (!place) throw new Error(`The surface ${topic} has no box.`);
    return [place.x + place.width / 2, place.y + place.height / 2] as const;
  };
  return {
    host: host.nodeName.toLowerCase(),
    topic,
    attributes,
    role: attributes['role'] ?? (node.nodeName.toLowerCase() === 'button' ? 'button' : ''),
    text: textOf(node).replace(/\s+/g, ' ').trim(),
    box: () => box(node),
    async press(button) {
      const target = button === undefined ? node : buttonIn(node, button);
      if (!target) throw new Error(`The surface ${topic} has no button “${button}”.`);
      await page.mouse.click(...(await centre(target)));
    },
    async hover() {
      await page.mouse.move(...(await centre(node)));
    },
    async hasFocus() {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function () { return this.contains(this.getRootNode().activeElement); }',
        returnByValue: true,
      });
      return result.value === true;
    },
  };
}

async function boxOf({ backendNodeId }: Node, session: CDPSession, frame: Frame): Promise<Box | undefined> {
  const model = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
  if (!model) return undefined;
  const [x = 0, y = 0] = model.model.border;
  const offset = frame.parentFrame() ? await (await frame.frameElement()).boundingBox() : { x: 0, y: 0 };
  return { x: x + (offset?.x ?? 0), y: y + (offset?.y ?? 0), width: model.model.width, height: model.model.height };
}

function buttonIn(node: Node, name: string): Node | undefined {
  const label = attributesOf(node)['aria-label'] ?? textOf(node);
  if (/^(button|a)$/i.test(node.nodeName) && label.trim() === name) return node;
  for (const child of node.children ?? []) {
    const found = buttonIn(child, name);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue;
  const block = /^(p|li|h\d|section|header|footer|div|button|ul|ol)$/i.test(node.nodeName);
  return `${(node.children ?? []).map(textOf).join('')}${block ? ' ' : ''}`;
}

function attributesOf({ attributes = [] }: Node): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (let at = 0; at + 1 < attributes.length; at += 2) pairs[attributes[at] ?? ''] = attributes[at + 1] ?? '';
  return pairs;
}
