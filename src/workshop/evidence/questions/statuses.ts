import { suggestStatus } from '../../../evidence/reading/readers/suggestStatus.ts';
import { element } from '../../form/parts.ts';
import { MAPPED_MEANINGS } from '../../../evidence/vocabulary/mappings/recordMapping.ts';
import type { Ask } from '../../../evidence/vocabulary/asks.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';
import {
  askWords,
  statusMeanings,
  wordAsks,
} from '../../../words/workshop/evidence/questions.ts';
import { choice, labelled, type Question } from './question.ts';

const MEANINGS: Record<(typeof MAPPED_MEANINGS)[number], string> =
  statusMeanings;

/** What status words mean that nobody knows. */
export function statusesQuestion(
  id: string,
  { words }: Extract<Ask, { ask: 'statuses' }>,
  before: FileAnswers,
): Question {
  const selects = words.map((word) => {
    const select = choice(
      [
        ['', askWords.choose],
        ...MAPPED_MEANINGS.map(
          (meaning) => [meaning, MEANINGS[meaning]] as const,
        ),
      ],
      before.statuses?.[word] ?? suggestStatus(word) ?? undefined,
    );
    select.required = true;
    return [word, select] as const;
  });
  return {
    nodes: [
      element('p', wordAsks.statuses),
      ...selects.map(([word, select], place) =>
        labelled(`${id}-${place}`, askWords.word(word), null, select),
      ),
    ],
    read(_, { mapping, statuses: known }) {
      const said = selects.flatMap(([word, { value }]) => {
        const meaning = MAPPED_MEANINGS.find((one) => one === value);
        return meaning ? [[word, meaning] as const] : [];
      });
      const statuses = Object.fromEntries(said);
      if (!mapping) return { statuses: { ...known, ...statuses } };
      return {
        mapping: { ...mapping, statuses: { ...mapping.statuses, ...statuses } },
      };
    },
  };
}
