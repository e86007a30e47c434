import type { CDPSession } from 'playwright';

/** What a page's process holds after its garbage was collected. */
export interface Counters {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of all worlds together. */
  readonly heap: number;
  /** Hosts of ours that are in no document and that something still holds. */
  readonly detached: number;
}

/** @param contextId Sidelight's own world in the page; without one no detached hosts are counted */
export async function readCounters(session: CDPSession, contextId: string | undefined): Promise<Counters> {
  // Twice: what the first collection lets go of holds more.
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  const detached = contextId === undefined ? 0 : await countDetached(session, contextId);
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize, detached };
}

async function countDetached(session: CDPSession, uniqueContextId: string): Promise<number> {
  const objectGroup = 'detached';
  const { result: prototype } = await session.send('Runtime.evaluate', {
    expression: 'HTMLElement.prototype',
    uniqueContextId,
    objectGroup,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId ?? '',
    objectGroup,
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function () {
      return this.filter((one) => {
        try {
          return one.localName.startsWith('sidelight-') && !one.isConnected;
        } catch {
          return false; // A prototype is among its own objects, and has no name.
        }
      }).length;
    }`,
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(result.value);
}

/** How much something grows with each cycle: the slope of the line that fits best. */
export function slopeOf(points: readonly (readonly [cycle: number, value: number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [cycle, value]) => sum + (cycle - x) * (value - y), 0);
  const under = points.reduce((sum, [cycle]) => sum + (cycle - x) ** 2, 0);
  return under === 0 ? 0 : over / under;
}
