import { element } from '../../form/parts.ts';
import type { FileAsk } from '../../../evidence/reading/files/fileOutcome.ts';
import { withMeanings } from '../../../evidence/reading/registers/wordCollector.ts';
import { suggestedMeaning } from '../../../evidence/reading/registers/wordGroups.ts';
import {
  askWords,
  wordAsks,
} from '../../../words/workshop/evidence/questions.ts';
import { choice, labelled, type Question } from './question.ts';

/** What the words of a register or a log mean to the rules. */
export function wordsQuestion(
  id: string,
  { pointed, groups }: Extract<FileAsk, { ask: 'words' }>,
): Question {
  const asked = groups.map((group) => ({
    ...group,
    selects: group.words.map((word) => {
      const select = choice(
        [
          ['', askWords.choose],
          ...group.meanings.map(({ value, label }) => [value, label] as const),
        ],
        suggestedMeaning(group, word) ?? undefined,
      );
      select.required = true;
      return [word, select] as const;
    }),
  }));
  return {
    nodes: [
      element('p', wordAsks.policy),
      ...asked.flatMap(({ heading, selects }, group) => [
        element('h3', heading),
        ...selects.map(([word, select], place) =>
          labelled(
            `${id}-${group}-${place}`,
            askWords.word(word),
            null,
            select,
          ),
        ),
      ]),
    ],
    read(_, { sheet, pointed: own = sheet }) {
      const said: Record<string, Record<string, string>> = {};
      for (const { fields, selects } of asked)
        said[fields[0] ?? ''] = Object.fromEntries(
          selects.map(([word, { value }]) => [word, value]),
        );
      const { name } = own ?? pointed;
      return { sheet: withMeanings({ ...pointed, name }, said) };
    },
  };
}
