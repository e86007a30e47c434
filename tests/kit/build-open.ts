/** Builds the same extension with open roots, for axe and for pictures of every surface. Never for a release. */
import { build } from 'wxt';

process.env['SIDELIGHT_OPEN_ROOTS'] = '1';
await build({ browser: 'chrome', manifestVersion: 3 });
