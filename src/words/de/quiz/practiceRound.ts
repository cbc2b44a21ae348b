import type * as english from '../../quiz/practiceRound.ts';

export const onceMore: typeof english.onceMore =
  'Noch einmal, weil die Antwort nicht richtig war';

export const tryOnceMore: typeof english.tryOnceMore =
  'Aus dem Kopf noch einmal beantworten';

export const askAgain: typeof english.askAgain = 'Noch einmal fragen';
