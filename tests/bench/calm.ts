import { cpus, loadavg } from 'node:os';

/** Waits until the computer has been idle for a moment, or for so long at most: another program's burst is not our time. */
export async function untilCalm(most = 1000): Promise<void> {
  const end = Date.now() + most;
  while (Date.now() < end) {
    const before = sum();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const after = sum();
    if ((after.idle - before.idle) / (after.all - before.all) > 0.85) return;
  }
}

/** The load of the last minute, to print beside what was measured. */
export function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

function sum(): { idle: number; all: number } {
  let [idle, all] = [0, 0];
  for (const { times } of cpus()) {
    idle += times.idle;
    for (const time of Object.values(times)) all += time;
  }
  return { idle, all };
}
