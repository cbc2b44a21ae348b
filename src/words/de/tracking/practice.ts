import type * as english from '../../tracking/practice.ts';

export const keepsNothing: typeof english.keepsNothing =
  'Dieser Browser bewahrt für diese Seite nichts auf; Ihr Fortschritt bleibt, bis sie geschlossen wird.';
export const ended: typeof english.ended =
  'Diese Übungssitzung ist beendet; laden Sie die Seite neu, um noch einmal zu beginnen.';
