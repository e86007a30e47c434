/** What one would write first: React in every frame, and all of the document searched by its text after every mutation. */
import { useFloating } from '@floating-ui/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

function Hint({ text }: { readonly text: string }) {
  const { refs, floatingStyles } = useFloating({ open: text !== '' });
  return createElement('div', { ref: refs.setFloating, style: floatingStyles, role: 'tooltip' }, text);
}

const host = document.createElement('div');
const root = createRoot(host.attachShadow({ mode: 'closed' }));

function look(): void {
  const control = [...document.querySelectorAll('*')].find(
    (element) => element.textContent?.trim() === 'Reset password' && element.matches('button, [role=menuitem]'),
  );
  const greyed = control?.matches(':disabled, [aria-disabled=true], .is-disabled');
  root.render(createElement(Hint, { text: greyed ? 'Why is Reset password greyed out?' : '' }));
}

new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
look();

export const done = true;
