import type { FileAsk } from '../../../evidence/reading/files/fileOutcome.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';
import { columnsQuestion } from './columns.ts';
import { TABLE_KINDS } from './kinds.ts';
import { leaversQuestion } from './leavers.ts';
import { peopleQuestion } from './people.ts';
import type { Question } from './question.ts';
import { rosterKind } from './rosterKind.ts';
import {
  orderQuestion,
  scoreQuestion,
  testUsersQuestion,
  unitQuestion,
  unreadQuestion,
  zoneQuestion,
} from './simple.ts';
import { statusesQuestion } from './statuses.ts';
import { wordsQuestion } from './words.ts';
import { worksheetQuestion } from './worksheet.ts';

/** What is asked, as fields. @param before what was said earlier; it stands in the fields. */
export function questionFor(
  id: string,
  ask: FileAsk,
  before: FileAnswers,
): Question {
  switch (ask.ask) {
    case 'zone':
      return zoneQuestion(id, ask, before);
    case 'dateOrder':
      return orderQuestion(id, ask, before);
    case 'scoreMax':
      return scoreQuestion(id, ask, before);
    case 'worksheet':
      return worksheetQuestion(id, ask, before);
    case 'timeUnit':
      return unitQuestion(id, ask, before);
    case 'mapping':
      return columnsQuestion(id, ask, before, TABLE_KINDS);
    case 'roster':
      return columnsQuestion(id, ask, before, [rosterKind(ask.known)]);
    case 'leavers':
      return leaversQuestion(id, ask, before);
    case 'statuses':
      return statusesQuestion(id, ask, before);
    case 'testUsers':
      return testUsersQuestion(id, ask, before);
    case 'unread':
      return unreadQuestion(id, ask);
    case 'people':
      return peopleQuestion(id, ask, before);
    case 'words':
      return wordsQuestion(id, ask);
  }
}
