import { initializeIcons, ThemeProvider } from '@fluentui/react';
import { createRoot } from 'react-dom/client';
import { parseState } from '../shared/state.ts';
import { displayLanguage, words } from '../shared/words.ts';
import { Admin } from './Admin.tsx';
import { kit8 } from './kit8.tsx';
import { PortalProvider } from './portal.ts';
import { theme } from './theme.ts';
import './m365.css';

initializeIcons();

const state = parseState(location.search);
const kit = state.flavour.startsWith('v9') ? (await import('./kit9.tsx')).kit9 : kit8;

// A guess: whether the real page sets its language is not established. Nor is how it marks its dark mode, so there is
// no class for it; a reader has to look at the colours.
const language = displayLanguage(state.l, 'm365');
document.documentElement.lang = language;
// A guess too, and the likeliest one: Arabic and Hebrew from right to left. The Azure and Entra portals have neither.
if (/^(ar|he)/.test(language)) document.documentElement.dir = 'rtl';

const container = document.createElement('div');
container.id = 'admin-home-container';
document.body.append(container);
createRoot(container).render(
  <ThemeProvider theme={theme(state.theme)} applyTo="body">
    <PortalProvider value={{ state, say: words(state.l, 'm365'), kit }}>
      <Admin />
    </PortalProvider>
  </ThemeProvider>,
);
