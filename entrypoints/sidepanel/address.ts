/** What the address of the panel may ask for. */
export interface PanelAddress {
  /** The tab to follow, instead of the active one of this window. */
  readonly tab?: number;
  /** The reading language of this panel. */
  readonly language?: string;
}

/** @param search the query of the address, such as `?tab=12&lang=nb`; what makes no sense is left out */
export function readAddress(search: string): PanelAddress {
  const query = new URLSearchParams(search);
  const tab = Number.parseInt(query.get('tab') ?? '', 10);
  const language = query.get('lang');
  return { ...(tab >= 0 && { tab }), ...(language && { language }) };
}
