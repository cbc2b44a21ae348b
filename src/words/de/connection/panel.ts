import type * as english from '../../connection/panel.ts';

export const looking: typeof english.looking =
  'Die Verbindung wird betrachtet …';
export const notShown: typeof english.notShown =
  'Die Verbindung konnte nicht angezeigt werden: Ein Teil des Kurses wurde nicht geladen. Prüfen Sie das Netz, und versuchen Sie es dann erneut.';
export const tryAgain: typeof english.tryAgain = 'Erneut versuchen';

export const packageTitle: typeof english.packageTitle = 'Paket';
export const noPackage: typeof english.noPackage =
  'Keines: Der Kurs wurde von einer Website geöffnet.';
