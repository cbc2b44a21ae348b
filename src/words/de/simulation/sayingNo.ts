import type * as english from '../../simulation/sayingNo.ts';

export const whatDoYouSay: typeof english.whatDoYouSay = 'Was sagen Sie?';
export const writeFirst: typeof english.writeFirst =
  'Schreiben Sie zuerst einen Satz, oder sagen Sie ihn laut.';
export const goodNo: typeof english.goodNo =
  'Ein gutes Nein braucht zwei Sätze: was Sie nicht tun können, und was Ihr Gegenüber als Nächstes tun kann. Ihre Worte bleiben auf dieser Seite.';
export const compareWords: typeof english.compareWords = 'Vergleichen';
export const saidAloud: typeof english.saidAloud = 'Ich habe es laut gesagt';
export const chooseWording: typeof english.chooseWording =
  'Einen Wortlaut wählen';

export const lastWords: typeof english.lastWords = (text) =>
  `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`;

export const youSaid: typeof english.youSaid = 'Sie haben gesagt';
export const whatYouSaidAloud: typeof english.whatYouSaidAloud =
  'Was Sie laut gesagt haben.';
export const readAsCaller: typeof english.readAsCaller =
  'Lesen Sie es so, wie es die anrufende Person lesen würde. Kreuzen Sie an, was zutrifft.';
export const ticksAreYours: typeof english.ticksAreYours =
  'Ihre Kreuze und Ihre Worte gehören Ihnen. Aufgezeichnet wird höchstens, dass Sie in eigenen Worten Nein gesagt haben und wie sicher Sie waren. Geantwortet wird wie auf ein Nein, das einen Weg anbietet: Ihres liest hier niemand.';

export const twoWays: typeof english.twoWays = 'Zwei Wege, die funktionieren';
export const whichDoYouSay: typeof english.whichDoYouSay =
  'Was davon sagen Sie?';
export const chooseFirst: typeof english.chooseFirst =
  'Wählen Sie zuerst einen Wortlaut.';

export const onYourScreen: typeof english.onYourScreen = 'Auf Ihrem Bildschirm';
export const youMayLook: typeof english.youMayLook =
  'Sie dürfen nachsehen. Was hier steht, ist nicht für die anrufende Person.';
export const recordNotOpen: typeof english.recordNotOpen =
  'Der Verzeichniseintrag ist nicht geöffnet. Ein Nein braucht nichts von dem, was darin steht.';
