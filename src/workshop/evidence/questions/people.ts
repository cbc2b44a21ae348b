import {
  peopleDoubt,
  readingWithFound,
} from '../../../evidence/vocabulary/people.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';
import type { PeopleAsk } from '../../../evidence/vocabulary/people.ts';
import { fileAsks } from '../../../words/workshop/evidence/questions.ts';
import { choice, labelled, type Question } from './question.ts';

/** By what the people of a file are found on the roster; what is chosen already is a suggestion. */
export function peopleQuestion(
  id: string,
  ask: PeopleAsk,
  before: FileAnswers,
): Question {
  const { readings, suggested } = ask;
  const select = choice(
    readings.map((one) => [one.reading, readingWithFound(one)] as const),
    before.people ?? suggested,
  );
  const hint = peopleDoubt(ask);
  return {
    nodes: [labelled(id, fileAsks.people, hint, select)],
    read() {
      const chosen = readings.find(({ reading }) => reading === select.value);
      return chosen ? { people: chosen.reading } : {};
    },
  };
}
