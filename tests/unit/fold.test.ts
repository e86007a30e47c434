import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../core/detection/fold.ts';

describe('foldText', () => {
  test.each([
    ['Reset password', 'reset password'],
    ['  Reset\n\tpassword ', 'reset password'],
    ['Reset\u00a0password', 'reset password'],
    ['Reset password…', 'reset password'],
    ['Reset password...', 'reset password'],
    ['Reset password:', 'reset password'],
    ['Das Kennwort wurde zurückgesetzt.', 'das kennwort wurde zurückgesetzt'],
    ['密码重置：', '密码重置'],
    ['this user’s “password”', 'this user\'s "password"'],
    ['The password can not be reset. This may', 'the password cannot be reset. this may'],
    ['The password can  not', 'the password cannot'],
    ['a scan notes it', 'a scan notes it'],
    ['\ue8d7 Reset password', 'reset password'],
    ['Reset\u200b pass\u00adword\u200e', 'reset password'],
    ['Ｒｅｓｅｔ', 'reset'],
    ['Zuru\u0308cksetzen', 'zurücksetzen'],
    ['', ''],
    ['…', ''],
  ])('%j becomes %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    // fast-check's own `binary` lists all of Unicode first, for a second.
    const unit = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    fc.assert(fc.property(fc.string({ unit }), (text) => foldText(foldText(text)) === foldText(text)));
  });

  test('case, spaces and icons around a text do not matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', "'", '.', 'can not') }), (text) => {
        expect(foldText(`\uf3b1  ${text.toUpperCase()}\u200b `)).toBe(foldText(text));
      }),
    );
  });
});
