import type * as english from '../../course/saveStatus.ts';

export const saveStatusWords: typeof english.saveStatusWords = {
  retry: 'Erneut versuchen',
  details: 'Einzelheiten',
  ofConnection: ' zur Verbindung mit Ihrem LMS',
  reason: 'Genannter Grund',
};
