import type * as english from '../../result/objectives.ts';

export const title: typeof english.title = 'Ihre Antworten in diesem Versuch';

export const sureWords: typeof english.sureWords = (count) =>
  `Falsch, obwohl Sie sich sicher waren: ${count}`;
export const lookAgain: typeof english.lookAgain =
  'Diese sehen Sie sich am besten vor allem anderen noch einmal an.';
