import { element } from '../../form/parts.ts';
import type {
  FileAsk,
  FileAsks,
} from '../../../evidence/reading/files/fileOutcome.ts';
import type { FileFacts } from '../../../evidence/vocabulary/fileRead.ts';
import type {
  AnsweredFile,
  FileAnswers,
} from '../../../evidence/vocabulary/answers.ts';
import { columnsQuestion } from './columns.ts';
import { TABLE_KINDS } from './kinds.ts';
import { rosterKind } from './rosterKind.ts';
import type { Question } from './question.ts';
import { leaversQuestion } from './leavers.ts';
import { peopleQuestion } from './people.ts';
import {
  orderQuestion,
  scoreQuestion,
  testUsersQuestion,
  unitQuestion,
  unreadQuestion,
  zoneQuestion,
} from './simple.ts';
import { worksheetQuestion } from './worksheet.ts';
import { statusesQuestion } from './statuses.ts';
import { wordsQuestion } from './words.ts';

/**
 * A form with what each file leaves open.
 * @param before what was said earlier; it stands in the fields.
 * @param onAnswer hears of all answers when nothing is open any more.
 */
export function questionForm(
  asks: readonly FileAsks[],
  before: (facts: FileFacts) => FileAnswers,
  onAnswer: (answers: AnsweredFile[]) => void,
): HTMLFormElement {
  const files = asks.map((one, place) => {
    const earlier = before(one.facts);
    const questions = one.asks.map((ask) =>
      questionFor(`ask-${place}-${ask.ask}`, ask, one, earlier),
    );
    return { ...one, questions };
  });
  const fault = element('p');
  fault.className = 'field__fault';
  fault.setAttribute('role', 'alert');
  const go = element('button', 'Go on');
  const form = element(
    'form',
    ...files.map(({ facts, name, recognised, questions }) =>
      element(
        'fieldset',
        element('legend', facts.file),
        element('p', `${name}. ${recognised.reason}`),
        ...questions.flatMap(({ nodes }) => nodes),
      ),
    ),
    fault,
    go,
  );
  form.className = 'workshop records__questions';
  sameForAll(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = files
      .flatMap(({ questions }) => questions.map((one) => one.fault?.()))
      .find((one) => one);
    fault.textContent = wrong?.words ?? '';
    if (wrong) {
      wrong.field.focus();
      return;
    }
    onAnswer(
      files.map(({ facts, answers, questions }) => ({
        file: facts.file,
        sha256: facts.sha256,
        answers: questions.reduce<FileAnswers>(
          (all, { read }) => ({ ...all, ...read() }),
          answers,
        ),
      })),
    );
  });
  return form;
}

function questionFor(
  id: string,
  ask: FileAsk,
  { facts }: FileAsks,
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
      return columnsQuestion(id, ask, facts, before, TABLE_KINDS);
    case 'roster':
      return columnsQuestion(id, ask, facts, before, [rosterKind(ask.known)]);
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

/** Exports are mostly made by one person: the first answer goes to the other files that ask the same, where it can be changed. */
function sameForAll(form: HTMLFormElement): void {
  form.addEventListener('change', ({ target }) => {
    if (!isField(target)) return;
    const { same } = target.dataset;
    if (same === undefined) return;
    for (const other of form.querySelectorAll(`[data-same="${same}"]`))
      if (isField(other) && other.value === '') other.value = target.value;
  });
}

const isField = (
  target: EventTarget | null,
): target is HTMLInputElement | HTMLSelectElement =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
