import { closed, whole } from './shapes.ts';

/** What the item bank promises: how much there is to draw from, how fresh its sources are, how much of it needs judgement, and how little of it can be guessed. */
export const bankSchema = closed(
  {
    perObjective: whole(
      1,
      30,
      'how many items every objective has at least, 1 to 30',
      'perObjective: 6',
    ),
    sourceMonths: whole(
      1,
      60,
      'after how many months a source is looked at again, 1 to 60',
      'sourceMonths: 12',
    ),
    judgement: whole(
      0,
      100,
      'how many per cent of the items ask for judgement at least, 0 to 100',
      'judgement: 60',
    ).optional(),
    guessable: whole(
      0,
      100,
      'how many per cent of the items a solver may get right by their wording alone, 0 to 100',
      'guessable: 40',
    ).optional(),
  },
  '{ perObjective: 6, sourceMonths: 12, judgement: 60, guessable: 40 }',
);
