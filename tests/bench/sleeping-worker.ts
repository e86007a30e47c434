import type { CDPSession } from 'playwright';

/** The worker's side of a cold run: stops it and waits until it has stopped. The page stays in front; no other is opened. */
export async function stopWorkerFrom(session: CDPSession): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter(({ scriptURL }) => scriptURL.startsWith('chrome-extension://'));
      if (ours.length > 0 && ours.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.send('ServiceWorker.disable');
}
