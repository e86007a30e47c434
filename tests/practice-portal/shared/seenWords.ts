/** Words of the portals that were seen in other languages and have no label of their own: facts/azure-entra-portal.md section 7. */
export const seenWords: Record<string, Record<string, string>> = {
  de: { Yes: 'Ja', No: 'Nein' },
  fr: { Yes: 'Oui', No: 'Non' },
  es: { Yes: 'Sí', No: 'No' },
  it: { Yes: 'Sì', No: 'No' },
  'pt-br': { Yes: 'Sim', No: 'Não' },
  ja: { Yes: 'はい', No: 'いいえ' },
  ko: { Yes: '예', No: '아니요' },
  'zh-hans': { Yes: '是', No: '否' },
  'zh-hant': { Yes: '是', No: '否' },
  nl: { Yes: 'Ja', No: 'Nee' },
  ru: { No: 'Нет' },
  cs: { No: 'Ne' },
  sv: { No: 'Nej' },
  hu: { Yes: 'Igen', No: 'Nem' },
  tr: { Yes: 'Evet' },
};
