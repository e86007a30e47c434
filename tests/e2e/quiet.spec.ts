import { readSurfaces } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { practiceUrl } from '../practice-portal/serve.ts';

const pages = {
  'the start page of the Entra admin center': practiceUrl.home(),
  'the start page of the Azure portal': practiceUrl.home({}, 'portal.azure.com'),
  'the start page of the Microsoft 365 admin center': practiceUrl.m365Home(),
  'the users list': practiceUrl.users(),
  'an app’s secrets': practiceUrl.appCredentials(),
  'Password reset with all its items': practiceUrl.passwordReset(),
  'the users list of the Microsoft 365 admin center': practiceUrl.m365Users(),
  'a page that never finishes loading': practiceUrl.user({ reset: 'loading' }),
  'a user page without the command': practiceUrl.user({ reset: 'absent' }),
};

for (const [name, address] of Object.entries(pages)) {
  test(`nothing is put into ${name}`, async ({ page }) => {
    await page.goto(address);
    await page.waitForTimeout(2500);
    expect(await readSurfaces(page)).toEqual([]);
    for (const frame of page.frames()) {
      const ours = await frame.evaluate(
        () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('sidelight')).length,
      );
      expect(ours).toBe(0);
    }
  });
}
