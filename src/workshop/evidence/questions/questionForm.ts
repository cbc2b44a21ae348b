import { element } from '../../form/parts.ts';
import {
  sharedAsks,
  type SharedAsks,
} from '../../../evidence/collect/sharedAsks.ts';
import type { FileAsks } from '../../../evidence/reading/files/fileOutcome.ts';
import type { FileFacts } from '../../../evidence/vocabulary/fileRead.ts';
import type {
  AnsweredFile,
  FileAnswers,
} from '../../../evidence/vocabulary/answers.ts';
import {
  askWords,
  forFiles,
} from '../../../words/workshop/evidence/questions.ts';
import { sharedQuestion } from './sharedQuestion.ts';

/** So many files are named above a question; the others are unfolded. */
const NAMED = 5;

/**
 * A form with what files leave open: a question once where several leave open the same.
 * @param before what was said earlier; it stands in the fields.
 * @param onAnswer hears of all answers, file by file, when nothing is open any more.
 */
export function questionForm(
  asks: readonly FileAsks[],
  before: (facts: FileFacts) => FileAnswers,
  onAnswer: (answers: AnsweredFile[]) => void,
): HTMLFormElement {
  const groups = sharedAsks(asks).map(({ files, asks: shared }, place) => ({
    files,
    questions: shared.map((ask) =>
      sharedQuestion(`ask-${place}-${ask.ask}`, ask, files, before),
    ),
  }));
  const fault = element('p');
  fault.className = 'field__fault';
  fault.setAttribute('role', 'alert');
  const form = element(
    'form',
    ...groups.map(({ files, questions }) =>
      element(
        'fieldset',
        ...headOf(files),
        ...questions.flatMap(({ nodes }) => nodes),
      ),
    ),
    fault,
    element('button', askWords.goOn),
  );
  form.className = 'workshop records__questions';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = groups
      .flatMap(({ questions }) => questions.map((one) => one.fault?.()))
      .find((one) => one);
    fault.textContent = wrong?.words ?? '';
    if (wrong) {
      wrong.field.focus();
      return;
    }
    onAnswer(
      asks.map(({ facts, answers }) => ({
        file: facts.file,
        sha256: facts.sha256,
        answers: groups
          .filter(({ files }) =>
            files.some((one) => one.facts.sha256 === facts.sha256),
          )
          .flatMap(({ questions }) => questions)
          .reduce<FileAnswers>(
            (said, { read }) => ({ ...said, ...read(facts, said) }),
            answers,
          ),
      })),
    );
  });
  return form;
}

/** Which files are asked about, and as what each was recognised. */
function headOf(files: SharedAsks['files']): HTMLElement[] {
  const [first] = files;
  if (files.length === 1)
    return [
      element('legend', first.facts.file),
      element('p', `${first.name}. ${first.recognised.reason}`),
    ];
  const names = files.slice(0, NAMED).map(({ facts }) => facts.file);
  return [
    element(
      'legend',
      forFiles(files.length, names, files.length - names.length),
    ),
    element(
      'details',
      element('summary', askWords.files),
      element(
        'ul',
        ...files.map(({ facts, name, recognised }) =>
          element(
            'li',
            element('strong', facts.file),
            `: ${name}. ${recognised.reason}`,
          ),
        ),
      ),
    ),
  ];
}
