/** What a tenant holds, as strings that exist nowhere else: planted in the practice portal, and looked for afterwards. */
import type { BrowserContext } from 'playwright';
import type { PracticeState } from '../../practice-portal/serve.ts';

/** All in lower case: what is searched is made so too. Each is one word, so that no encoding takes it apart. */
export const planted = {
  displayName: 'zzkanarie',
  familyName: 'vogelsangh',
  tenantDomain: 'kanarietenant.example',
  tenantName: 'kanarieverk',
  objectId: 'ca9a51e5-7e57-4bad-8dad-c0ffeeca9a51',
  phone: '+47 987 06 543',
  appName: 'kanariepayroll',
  secretValue: 'sv8~kanariesecret',
  temporaryPassword: 'tmp-kanarie-7731x',
} as const;

export type Canary = keyof typeof planted;

/** Beside the user name, which the practice portal makes of display name and domain. */
export const state = {
  user: 'Zzkanarie Vogelsangh',
  upn: 'member',
  synced: 'yes',
  secret: 'Tmp-Kanarie-7731x',
} satisfies Partial<PracticeState>;

const REPLACED: readonly (readonly [string, string])[] = [
  ['contoso.example', planted.tenantDomain],
  ['Contoso practice', 'Kanarieverk practice'],
  ['Payroll sync', 'Kanariepayroll'],
  ['Pr4******************', 'sv8~kanariesecret'],
  ['+47 000 00 000', planted.phone],
];

/** Replaces what the practice portal's scripts say for themselves. */
export async function plant(context: BrowserContext): Promise<void> {
  await context.route(/\/practice-assets\/.*\.js$/, async (route) => {
    const fulfil = route.fulfill.bind(route);
    route.fulfill = async (answer = {}) => {
      let body = String(answer.body);
      for (const [said, canary] of REPLACED) body = body.replaceAll(said, canary);
      return fulfil({ ...answer, body });
    };
    await route.fallback();
  });
}

/** Which of them stand in a text. */
export function canariesIn(text: string): Canary[] {
  const lower = text.toLowerCase();
  const plain = [lower, decode(lower)];
  return (Object.keys(planted) as Canary[]).filter((name) => plain.some((one) => one.includes(planted[name])));
}

function decode(text: string): string {
  return text.replaceAll(/%[0-9a-f]{2}/g, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}
