/** Which of the portals with these blades the address is one of. Intune's are a near miss: same blades, another portal. */
const { hostname } = location;

export const isEntra = hostname.startsWith('entra.');
export const isIntune = hostname.startsWith('intune.');

export const productName = isEntra
  ? 'Microsoft Entra admin center'
  : isIntune
    ? 'Microsoft Intune admin center'
    : 'Microsoft Azure';
