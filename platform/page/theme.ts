export type Theme = 'light' | 'dark';

/**
 * The portal's mode around an element: its class where it names one, else how dark the ground behind the element is.
 * The system's own preference says nothing here, because the portals have a switch of their own.
 */
export function themeAround(element: Element): Theme {
  const named = element.closest('.fxs-mode-dark, .fxs-mode-light') ?? document.body;
  if (named?.classList.contains('fxs-mode-dark')) return 'dark';
  if (named?.classList.contains('fxs-mode-light')) return 'light';
  for (let place: Element | null = element; place; place = place.parentElement) {
    const luminance = luminanceOf(getComputedStyle(place).backgroundColor);
    if (luminance !== undefined) return luminance < 0.4 ? 'dark' : 'light';
  }
  return 'light';
}

/** Relative luminance of an opaque enough computed colour, 0 to 1. */
function luminanceOf(color: string): number | undefined {
  const parts = /^rgba?\(([^)]+)\)/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts ?? [0, 0, 0, 0];
  return alpha < 0.5 ? undefined : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
