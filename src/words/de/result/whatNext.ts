import type * as english from '../../result/whatNext.ts';

export const title: typeof english.title = 'Wie es weitergeht';

export const taughtIn: typeof english.taughtIn =
  'Was nicht richtig war, wird hier gelehrt:';

export const lengthWords: typeof english.lengthWords = (minutes) =>
  `, etwa ${minutes} min`;
