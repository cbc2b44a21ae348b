import type * as english from '../channels.ts';

export const channelWords: typeof english.channelWords = {
  phone: {
    name: 'Telefonanruf',
    waits: 'Das Telefon klingelt',
    take: 'Abheben',
    note: 'Ein Display kann eine Nummer zeigen. Eine Person zeigt es nie.',
  },
  walkin: {
    name: 'Am Serviceschalter',
    waits: 'Jemand steht am Schalter',
    take: 'Zum Schalter wenden',
    note: 'Sie sehen ein Gesicht. Wessen Gesicht, wissen Sie noch nicht.',
  },
  chat: {
    name: 'Chat',
    waits: 'Ein Chat ist eingegangen',
    take: 'Chat öffnen',
    note: 'Der Name zeigt, welches Konto schreibt. Er zeigt nicht, wer.',
  },
  email: {
    name: 'E-Mail',
    waits: 'Eine E-Mail ist eingegangen',
    take: 'E-Mail lesen',
    note: 'Unter eine E-Mail lässt sich jeder Name schreiben.',
  },
  video: {
    name: 'Videoanruf',
    waits: 'Jemand hat dem Helpdesk einen Besprechungslink geschickt',
    take: 'Der Besprechung beitreten',
    note: 'Ein Bild zeigt ein Gesicht. Es zeigt nicht, wessen Link das ist.',
  },
  alert: {
    name: 'Alarm',
    waits: 'Die Anmeldeüberwachung hat Alarm ausgelöst',
    take: 'Alarm öffnen',
    note: 'Eine Maschine hat etwas gesehen. Was es bedeutet, weiß sie nicht.',
  },
  desk: {
    name: 'Übergabe',
    waits: 'Jemand aus dem Team möchte kurz mit Ihnen sprechen',
    take: 'Zuhören',
    note: 'Im Team kennt man die Person vielleicht. Sie kennen sie noch nicht.',
  },
};
