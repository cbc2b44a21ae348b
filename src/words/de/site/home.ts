import type * as english from '../../site/home.ts';

export const homeWords: typeof english.homeWords = {
  title: 'Hold the Line: ein Kurs für IT-Helpdesks',
  description:
    'Ein Kurs für IT-Helpdesks zu MFA-Ausnahmen, Wiederherstellungscodes und MFA-Resets: was zu prüfen ist, wer freigibt, was aufzuzeichnen und was zu sagen ist. Für jedes LMS.',
  heading: 'Jemand ruft an und hat sein Telefon verloren. Wer ist das?',
  choose: 'Kurs auswählen',
  jobAids: 'Arbeitshilfen für den Helpdesk',
};

export const homeLead: typeof english.homeLead = (isOne) =>
  `Hold the Line${isOne ? ' ist ein Kurs' : ' enthält Kurse'} für IT-Helpdesks: was Sie prüfen, bevor Sie MFA zurücksetzen oder jemanden davon ausnehmen, wer freigibt, was Sie aufschreiben und was Sie sagen, wenn die anrufende Person drängt.`;

export const callStrip: typeof english.callStrip = {
  title: 'Freitag, zehn vor fünf: zwei Minuten am Helpdesk',
  caller: {
    title: '„Martin, aus dem Einkauf“',
    text: 'Er möchte seine MFA auf ein neues Telefon umziehen. Er kennt seine Personalnummer, seine Führungskraft und den Lieferanten, den er bezahlen muss. Alles davon stimmt.',
  },
  desk: {
    title: 'Die Helpdesk-Kraft lässt sich nicht beirren',
    text: 'Richtige Antworten sind kein Beweis. Sie ruft die Nummer an, die für Martin hinterlegt ist, was auch immer der Anrufer sagt.',
  },
  train: {
    title: 'Der andere Martin nimmt ab',
    text: 'Er sitzt im Zug und hat sein Telefon in der Hand. Er hat niemanden angerufen. Zurückgesetzt wird nichts.',
  },
};
