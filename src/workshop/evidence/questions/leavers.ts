import { element } from '../../form/parts.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';
import {
  PRESENCES,
  type LeaversAsk,
  type Presence,
} from '../../../evidence/vocabulary/leavers.ts';
import {
  askWords,
  presenceMeanings,
  wordAsks,
} from '../../../words/workshop/evidence/questions.ts';
import { choice, labelled, type Question } from './question.ts';

const MEANINGS: Record<Presence, string> = presenceMeanings;

/** What the words of a roster say of who has left. */
export function leaversQuestion(
  id: string,
  ask: LeaversAsk,
  before: FileAnswers,
): Question {
  const selects = ask.words.map(({ word, suggested }) => {
    const select = choice(
      [
        ['', askWords.choose],
        ...PRESENCES.map((one) => [one, MEANINGS[one]] as const),
      ],
      suggested ?? undefined,
    );
    select.required = true;
    return [word, select] as const;
  });
  return {
    nodes: [
      element('p', wordAsks.leavers),
      ...selects.map(([word, select], place) =>
        labelled(`${id}-${place}`, askWords.word(word), null, select),
      ),
    ],
    read() {
      const said = selects.flatMap(([word, { value }]) => {
        const presence = PRESENCES.find((one) => one === value);
        return presence ? [[word, presence] as const] : [];
      });
      return { leavers: { ...before.leavers, ...Object.fromEntries(said) } };
    },
  };
}
