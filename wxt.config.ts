import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { contentAssets } from './content/compiler/assets.ts';
import { hostMatches, optionalHosts } from './content/compiler/hosts.ts';
import { sidelightContent } from './content/compiler/plugin.ts';

const openRoots = process.env['SIDELIGHT_OPEN_ROOTS'] === '1';

/** Each has its own watcher, `entrypoints/<portal>.content`. */
const PORTALS = ['entra', 'm365'];

/**
 * Built without webextension-polyfill: it is 10 kB and turns callbacks into promises, which every browser that we name
 * gives to these by itself. The worker and the overlay keep it. See the map in entrypoints/entra.content.
 */
const LIGHT = new Set(['content-script', 'sidepanel', 'options', 'unlisted-page']);

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** All that is needed to build and to test: the rooms, and what stands beside them. */
const SOURCES = [
  ...['components', 'content', 'core', 'entrypoints', 'platform', 'public', 'tests'].map((room) => `${room}/**`),
  ...['*.md', '*.ts', '*.json', 'LICENSE', '.npmrc', '.gitignore', '.ci/**'],
];

const optionalMatches = optionalHosts().flatMap(({ matches }) => matches);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: openRoots ? '{{browser}}-mv{{manifestVersion}}-open' : '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [sidelightContent()],
    define: { __OPEN_ROOTS__: JSON.stringify(openRoots) },
    build: { target: 'es2022', modulePreload: false },
  }),
  zip: {
    // Whoever reviews the Firefox build gets what is in the repository; a list, because others leave files out unasked.
    includeSources: SOURCES,
    excludeSources: ['**/node_modules/**', 'tests/practice-portal/dist/**'],
    dotSources: true,
  },
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    short_name: 'Sidelight',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? ['storage'] : ['storage', 'sidePanel'],
    // Asked for together in the options: an optional host alone runs no content script (measured in Chromium 156).
    optional_permissions: ['scripting'],
    optional_host_permissions: optionalMatches,
    action: { default_title: 'Sidelight', ...(browser === 'firefox' && { default_area: 'navbar' as const }) },
    commands: shortcuts(browser),
    content_security_policy: { extension_pages: pagePolicy },
    web_accessible_resources: [
      {
        resources: ['overlay.js'],
        matches: [...PORTALS.flatMap(hostMatches), ...optionalMatches],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.invalid',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', externally_connectable: { ids: [] } }),
  }),
  hooks: {
    'zip:start': ({ config }) => {
      // WXT leaves every test out of the archive; what cannot be tested cannot be reviewed.
      config.zip.excludeSources = config.zip.excludeSources.filter((pattern) => !pattern.includes('test|spec'));
    },
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const { type, name, options } of entrypoints) {
        if (type === 'content-script') options.matches = hostMatches(name);
      }
    },
    'build:publicAssets': async (_wxt, files) => {
      for (const { path, text } of await contentAssets()) files.push({ relativeDest: path, contents: text });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const [entrypoint] = entrypoints;
      config.resolve ??= {};
      if (entrypoint && LIGHT.has(entrypoint.type)) {
        config.resolve.alias = { ...config.resolve.alias, 'wxt/browser': here('platform/extension/own-browser.ts') };
      }
      if (entrypoint?.type === 'content-script') {
        config.resolve.alias = {
          ...config.resolve.alias,
          'wxt/utils/content-script-context': here('platform/page/lifetime.ts'),
        };
        config.plugins = [config.plugins, plainStart()];
      }
      if (entrypoint?.name === 'overlay' && config.build?.lib) {
        // A content script can import() an ES module of the extension, and only a module hands back an export.
        config.build.lib.formats = ['es'];
        config.build.minify = true;
        config.build.rolldownOptions = { ...config.build.rolldownOptions, output: { ...output(config), minify: true } };
      }
    },
  },
});

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function shortcuts(browser: string) {
  const action = browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action';
  return { [action]: { suggested_key: { default: 'Alt+Shift+L' } } };
}

function output(config: { build?: { rolldownOptions?: { output?: unknown }; rollupOptions?: { output?: unknown } } }) {
  return (config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output ?? {}) as object;
}

/**
 * WXT starts a content script inside a logger that says nothing in a release, and with what only its manifest needs: 210
 * bytes, zipped, of every frame. Without it the script's own `main` is called, and nothing else differs. What it replaces
 * is WXT 0.21's `virtual/content-script-isolated-world-entrypoint`; the build fails where that is no longer met.
 */
function plainStart(): Plugin {
  let met = false;
  return {
    name: 'sidelight:plain-start',
    transform(code, id) {
      const own = id.includes('content-script-isolated-world-entrypoint') && /import definition (from .*;)/.exec(code);
      if (!own) return undefined;
      met = true;
      const context = 'import { ContentScriptContext } from "wxt/utils/content-script-context";';
      return `import { main } ${own[1]}\n${context}\nexport default main(new ContentScriptContext());`;
    },
    buildEnd(error) {
      if (!error && !met) this.error('WXT starts content scripts in another way: see plainStart in wxt.config.ts.');
    },
  };
}
