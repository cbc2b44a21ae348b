import type * as english from '../../simulation/papers.ts';
import { loggedChecks } from '../log.ts';
import { counted } from '../phrasing.ts';

export const callSoFar: typeof english.callSoFar = 'Der Anruf bisher';
export const whatIsFilled: typeof english.whatIsFilled = 'Was ausgefüllt ist';
export const isFilled: typeof english.isFilled = ', ausgefüllt';
export const isOpen: typeof english.isOpen = ', offen';

export const stillOpen: typeof english.stillOpen = (names) =>
  `Noch offen: ${names.join(', ')}.`;

export const logTitle: typeof english.logTitle = 'Das Protokoll';
export const logNote: typeof english.logNote =
  'Schreiben Sie, was geschehen ist, und nicht, was hätte geschehen sollen.';
export const signLog: typeof english.signLog =
  'Unterschreiben und Anruf abschließen';
export const noCheckMade: typeof english.noCheckMade =
  'Es wurde keine Prüfung gemacht';
export const nothingDone: typeof english.nothingDone = 'Nichts von alledem';

export const showedName: typeof english.showedName = (check) =>
  `Was die Prüfung gezeigt hat: ${loggedChecks[check]}`;

export const formTitle: typeof english.formTitle = 'Ausnahmeformular';
export const formNote: typeof english.formNote =
  'Füllen Sie aus, was für diesen Antrag gilt.';
export const handIn: typeof english.handIn = 'Formular einreichen';
export const registerNow: typeof english.registerNow =
  'Die Zeile jetzt ins Register schreiben';
export const registerLater: typeof english.registerLater =
  'Das Register auf später verschieben';

export const endWords: typeof english.endWords = (days) =>
  days === null ? 'Bis auf Weiteres' : `In ${counted(days, 'Tag', 'Tagen')}`;
