import { createRoot } from 'react-dom/client';
import { parseState } from '../shared/state.ts';
import { Shell } from './Shell.tsx';
import './shell.css';
import './blade.css';
import './commandBars.css';
import './essentials.css';

const state = parseState(location.search);

// On the body in one source (S20), on the root element in another (S21); here on the body.
document.body.className = `fxs-theme-azure fxs-mode-${state.theme} ext-mode-${state.theme} fxs-mode-standardcontrast ext-mode-standardcontrast fxs-hidefocusoutline${state.deaf === 'yes' ? ' practice-deaf' : ''}`;

const container = document.createElement('div');
container.id = 'web-container';
container.className = 'fxs-portal';
document.body.append(container);
createRoot(container).render(<Shell state={state} />);
