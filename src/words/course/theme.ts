/** The choice of colours. */
export const themeWords = {
  title: 'Colours',
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};
