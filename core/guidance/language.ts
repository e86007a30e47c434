/**
 * The reading language: the setting, else the first of the browser's languages that we have, else English.
 * @param setting a language of ours, or anything else for "as the browser"
 * @param wanted the browser's languages, best first, as BCP-47 tags
 * @param ours the languages that the build holds
 */
export function chooseLanguage(
  setting: string | undefined,
  wanted: readonly string[],
  ours: readonly string[],
): string {
  if (setting && ours.includes(setting)) return setting;
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    // Norwegian readers of any form read bokmål; browsers name it no, nb or nn.
    const language = primary === 'no' || primary === 'nn' ? 'nb' : primary;
    if (ours.includes(language)) return language;
  }
  return 'en';
}
