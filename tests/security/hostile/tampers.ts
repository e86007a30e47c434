/** What a script of the page can do to a host of ours. Each runs in the page's own world and may give what undoes it elsewhere. */
export type Tamper = (host: HTMLElement) => unknown;

const important = (name: string, value: string) =>
  new Function('host', `host.style.setProperty('${name}', '${value}', 'important')`) as Tamper;

/** Things that are done to a host and stay so. */
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
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...before, sheet];
    return () => {
      document.adoptedStyleSheets = before;
    };
  },
  inert: (host) => {
    host.inert = true;
  },
  'aria-hidden': (host) => host.setAttribute('aria-hidden', 'true'),
  hidden: (host) => {
    host.hidden = true;
  },
  'a later popover that lets clicks through': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:red;pointer-events:none';
    document.documentElement.append(cover);
    cover.showPopover();
    return () => cover.remove();
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
