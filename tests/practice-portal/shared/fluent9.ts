import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { fontFamily } from './look.ts';

export const fluent9Theme = (dark: boolean): Theme => ({
  ...(dark ? webDarkTheme : webLightTheme),
  fontFamilyBase: fontFamily,
});
