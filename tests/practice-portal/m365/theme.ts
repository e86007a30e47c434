import { createTheme, type Theme } from '@fluentui/react';
import { fontFamily } from '../shared/look.ts';
import type { PracticeState } from '../shared/state.ts';

const light = createTheme({ defaultFontStyle: { fontFamily } });

/** Fluent 8 has no dark theme of its own; this is its palette turned over. */
const dark = createTheme({
  isInverted: true,
  defaultFontStyle: { fontFamily },
  palette: {
    themePrimary: '#479ef5',
    themeLighterAlt: '#03060a',
    themeLighter: '#0b1927',
    themeLight: '#152f4a',
    themeTertiary: '#2b5f93',
    themeSecondary: '#3e8bd8',
    themeDarkAlt: '#59a8f6',
    themeDark: '#71b5f8',
    themeDarker: '#94c8fa',
    neutralLighterAlt: '#232323',
    neutralLighter: '#292929',
    neutralLight: '#333333',
    neutralQuaternaryAlt: '#3d3d3d',
    neutralQuaternary: '#474747',
    neutralTertiaryAlt: '#666666',
    neutralTertiary: '#999999',
    neutralSecondary: '#d6d6d6',
    neutralSecondaryAlt: '#d6d6d6',
    neutralPrimaryAlt: '#ebebeb',
    neutralPrimary: '#ffffff',
    neutralDark: '#f5f5f5',
    black: '#fafafa',
    white: '#1f1f1f',
    whiteTranslucent40: 'rgb(0 0 0 / 55%)',
    blackTranslucent40: 'rgb(0 0 0 / 55%)',
  },
  semanticColors: { errorBackground: '#442726', infoBackground: '#333333', successBackground: '#393d1b' },
});

export const theme = (mode: PracticeState['theme']): Theme => (mode === 'dark' ? dark : light);
