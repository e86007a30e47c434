/** What a script of the page can do to a host of ours. Each runs in the page's own world and may give what undoes it elsewhere. */
export type Tamper = (host: HTMLElement) => unknown;

const important = (name: string, value: string) =>
  new Function('host', `host.style.setProperty('${name}', '${value}', 'important')`) as Tamper;

/**
 * Things that are done to a host and stay so. A cover that lets clicks through is none of them: it cannot be noticed, which
 * SECURITY.md says; what a lured click can do is in clicks.spec.ts.
 */
export const tampers: Readonly<Record<string, Tamper>> = {
  opacity: important('opacity', '0'),
  display: important('display', 'none'),
  visibility: important('visibility', 'hidden'),
  transform: important('transform', 'translate(-4000px, 0) scale(0.01)'),
  'clip-path': important('clip-path', 'circle(0)'),
  filter: important('filter', 'opacity(0)'),
  'z-index': important('z-index', '-1'),
  'a place elsewhere': important('inset', '2000px auto auto 2000px'),
  'size 0': (host) => host.setAttribute('style', 'width:0!important;height:0!important;overflow:hidden!important'),
  'a style sheet of the page': (host) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${host.localName} { opacity: 0 !important; visibility: hidden !important; }`);
    // A list that lives: what stood in it is what has to stand in it again.
    const before = [...document.adoptedStyleSheets];
    document.adoptedStyleSheets = [...before, sheet];
    return () => {
      document.adoptedStyleSheets = before;
    };
  },
  'the direction of writing': important('direction', 'rtl'),
  'custom properties of ours': (host) => {
    for (const name of ['ink', 'ink-soft', 'ground', 'raised', 'line', 'link', 'button', 'accent', 'shadow'])
      host.style.setProperty(`--${name}`, 'transparent', 'important');
    for (const name of ['px', 'room', 'width']) host.style.setProperty(`--${name}`, '0px', 'important');
  },
  inert: (host) => {
    host.inert = true;
  },
  'aria-hidden': (host) => host.setAttribute('aria-hidden', 'true'),
  hidden: (host) => {
    host.hidden = true;
  },
  // The last one, because nothing registered can be taken back.
  'custom properties that it registers': (host) => {
    const known = [...(host.computedStyleMap?.().keys() ?? [])].filter((name) => name.startsWith('--'));
    const guessed = ['ink', 'ink-soft', 'ground', 'raised', 'line', 'link', 'button', 'accent', 'px', 'room', 'width'];
    for (const name of new Set([...known, ...guessed.map((one) => `--${one}`)]))
      CSS.registerProperty({ name, syntax: '<integer>', inherits: false, initialValue: '0' });
  },
};

/** Things that are done again whenever Sidelight has undone them. @returns whether there was something to do */
type Fight = (host: HTMLElement) => boolean;

export const fights: Readonly<Record<'floating' | 'in-flow', Readonly<Record<string, Fight>>>> = {
  floating: {
    'takes the host away': (host) => {
      host.remove();
      return true;
    },
    'takes its popover attribute away': (host) => {
      const had = host.popover !== null;
      host.popover = null;
      return had;
    },
    'closes its popover': (host) => {
      const was = host.matches(':popover-open');
      if (was) host.hidePopover();
      return was;
    },
    'takes it away while it opens': (host) => {
      host.addEventListener('beforetoggle', () => host.remove(), { once: true });
      host.remove();
      return true;
    },
  },
  'in-flow': {
    'takes the host away': (host) => {
      host.remove();
      return true;
    },
    'puts it elsewhere': (host) => {
      const moves = host.parentElement !== document.body;
      if (moves) document.body.append(host);
      return moves;
    },
  },
};
