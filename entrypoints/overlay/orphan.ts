import { isAlive } from '../../platform/extension/alive.ts';
import type { Backstage } from './contract.ts';

/** A reload tells no script, and a quiet page gives no cause to ask. In ms; one property is read. */
const EVERY = 500;

/**
 * The same backstage, with a signal that ends too when the extension is reloaded, updated or removed: what an old version
 * drew goes, instead of advising on.
 */
export function whileAlive(backstage: Backstage): Backstage {
  const orphaned = new AbortController();
  const signal = AbortSignal.any([backstage.signal, orphaned.signal]);
  const timer = setInterval(() => document.hidden || isAlive() || orphaned.abort(), EVERY);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  // Not copied: the other parts are read anew each time.
  return Object.create(backstage, { signal: { value: signal } }) as Backstage;
}
