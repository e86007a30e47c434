import { createTheme, type Theme } from '@fluentui/react';
import { fontFamily } from '../shared/look.ts';
import type { PracticeState } from '../shared/state.ts';

const fonts = {
  small: { fontSize: 12 },
  smallPlus: { fontSize: 13 },
  medium: { fontSize: 13 },
  mediumPlus: { fontSize: 13 },
};

/** Close to Microsoft's published Azure themes for Fluent 8: 13 px text, small corners. The values are ours. */
const light = createTheme({ defaultFontStyle: { fontFamily }, fonts });

const dark = createTheme({
  isInverted: true,
  defaultFontStyle: { fontFamily },
  fonts,
  palette: {
    themePrimary: '#2899f5',
    themeLighterAlt: '#02060a',
    themeLighter: '#061927',
    themeLight: '#0c2e4a',
    themeTertiary: '#185c93',
    themeSecondary: '#2387d8',
    themeDarkAlt: '#3ca2f6',
    themeDark: '#59b0f7',
    themeDarker: '#84c5f9',
    neutralLighterAlt: '#232221',
    neutralLighter: '#292827',
    neutralLight: '#323130',
    neutralQuaternaryAlt: '#3b3a39',
    neutralQuaternary: '#484644',
    neutralTertiaryAlt: '#605e5c',
    neutralTertiary: '#979693',
    neutralSecondary: '#c8c6c4',
    neutralSecondaryAlt: '#d2d0ce',
    neutralPrimaryAlt: '#edebe9',
    neutralPrimary: '#ffffff',
    neutralDark: '#f3f2f1',
    black: '#faf9f8',
    white: '#1b1a19',
    whiteTranslucent40: 'rgb(0 0 0 / 55%)',
    blackTranslucent40: 'rgb(0 0 0 / 55%)',
  },
  semanticColors: {
    errorBackground: '#442726',
    errorText: '#f1707b',
    infoBackground: '#323130',
    successBackground: '#393d1b',
  },
});

export const fluent8Theme = (mode: PracticeState['theme']): Theme => (mode === 'dark' ? dark : light);
