import type * as english from '../../course/theme.ts';

export const themeWords: typeof english.themeWords = {
  title: 'Farben',
  system: 'Wie das System',
  light: 'Hell',
  dark: 'Dunkel',
};
