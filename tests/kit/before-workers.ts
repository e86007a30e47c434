import { findBrowser } from './find-browser.ts';

/** Once, before the workers start: each of them would install a browser that is missing, and get into the others' way. */
export default function beforeWorkers(): void {
  findBrowser();
}
