import type { AnsweredFile } from '../../evidence/vocabulary/answers.ts';
import { askWords } from '../../words/workshop/evidence/questions.ts';
import { packEnd } from '../../words/workshop/evidence/results.ts';
import { openRun, type RunParts } from '../form/openRun.ts';
import { element, reveal } from '../form/parts.ts';
import { showRefusal } from '../form/showRefusal.ts';
import { openAnswers } from './answers.ts';
import { putCourses, readRequest } from './form.ts';
import type { Misplaced, Order, Reply } from './messages.ts';
import { misplacedShown } from './misplaced.ts';
import { coursesForm, type ChosenCourses } from './questions/coursesForm.ts';
import { questionForm } from './questions/questionForm.ts';
import { refusalOf } from './refusal.ts';
import { coursesShown } from './show/courses.ts';
import { answersShown, filesShown } from './show/files.ts';
import { showReport, type ShownReport } from './show/report.ts';

/** The parts of the page that the script works. */
export interface Parts extends RunParts {
  result: HTMLElement;
  /** Takes the report itself. */
  report: HTMLElement;
  /** Moves a file into the field where it belongs. */
  move: (one: Misplaced) => void;
}

/** What the rest of the page may tell the run. */
export interface EvidenceRun {
  /** Takes over what was said about files for an earlier pack. */
  remember: (answers: readonly AnsweredFile[]) => void;
}

/** Makes the form of the evidence page work. @param prepare what its worker is told first. */
export function startEvidence(parts: Parts, prepare: Order): EvidenceRun {
  const { form, result, report, move } = parts;
  const answers = openAnswers();
  let shown: ShownReport | null = null;
  const pointAt = after(answers.pointAt);
  const countCourses = after((chosen: ChosenCourses) =>
    putCourses(form, chosen),
  );
  const run = openRun<Order, Reply>(parts, {
    start: () =>
      new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    first: prepare,
    isLast: ({ kind }) => kind !== 'report',
    onReply: show,
    onBroken(why) {
      showRefusal(form, result, refusalOf([new Error(why)]));
      return packEnd.nothing;
    },
  });

  /** Takes over what somebody has said, and makes the pack anew. */
  function after<Said>(take: (said: Said) => void): (said: Said) => void {
    return (said) => {
      take(said);
      make();
    };
  }

  function make(): void {
    shown = null;
    report.hidden = true;
    report.replaceChildren();
    run.make({ kind: 'make', request: readRequest(form, answers.all()) });
  }

  function show(reply: Reply): string | null {
    switch (reply.kind) {
      case 'asks':
      case 'courses':
        showQuestions(
          result,
          reply.kind === 'asks'
            ? questionForm(reply.asks, answers.before, after(answers.take))
            : coursesForm(reply.courses, countCourses),
          filesShown(reply.files, false, pointAt),
        );
        offerAnswers();
        return packEnd.asked;
      case 'refused':
        showRefusal(
          form,
          result,
          reply.refusal,
          ...misplacedShown(reply.misplaced, after(move)),
          ...filesShown(reply.files, true, pointAt),
        );
        offerAnswers();
        return packEnd.nothing;
      case 'report':
        shown = showReport(result, report, reply, answers.all(), pointAt);
        result.append(...coursesShown(reply.report.courses, countCourses));
        offerAnswers();
        return null;
      case 'made':
        shown?.offer(reply.made);
        return packEnd.done;
    }
  }

  function offerAnswers(): void {
    result.append(...answersShown(answers.all(), after(answers.drop)));
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    make();
  });
  return { remember: answers.take };
}

function showQuestions(
  result: HTMLElement,
  questions: HTMLFormElement,
  files: readonly Node[],
): void {
  reveal(
    result,
    askWords.title,
    element('p', askWords.about),
    questions,
    ...files,
  );
}
