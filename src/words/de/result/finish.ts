import type * as english from '../../result/finish.ts';

export const finish: typeof english.finish = 'Beenden';
export const saveAndFinish: typeof english.saveAndFinish =
  'Speichern und beenden';
export const finished: typeof english.finished = 'Beendet';

export const seeList: typeof english.seeList = 'Zur Liste';
export const whatItDoes: typeof english.whatItDoes =
  'Das speichert, wo Sie sind, und beendet diesen Start. Was Sie getan haben, bleibt erhalten, und Sie können den Kurs noch einmal starten.';
