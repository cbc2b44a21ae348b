import type { ToDo } from '../domain/verdict/stillToDo.ts';
import type { Verdict } from '../domain/verdict/verdict.ts';
import { counted } from './phrasing.ts';

const checks: Record<
  Extract<ToDo, { kind: 'check' }>['stands'],
  [what: string, button: string]
> = {
  untaken: ['The knowledge check is not taken yet.', 'Take the check'],
  begun: [
    'The knowledge check is begun and not finished.',
    'Go on with the check',
  ],
  missed: ['The knowledge check is not passed yet.', 'Try the check again'],
};

/**
 * What is still to do, and what the button says that leads there.
 * @param first title of the first step that is not read.
 */
export function toDoWords(
  toDo: ToDo,
  first = '',
): [what: string, button: string] {
  switch (toDo.kind) {
    case 'desk':
      return [
        'The practice desk is not passed yet.',
        'Go to the practice desk',
      ];
    case 'check':
      return checks[toDo.stands];
    case 'acknowledgement':
      return [
        'You have not said yet that you know your own procedure. It is not part of the score.',
        'Go to the confirmation',
      ];
    case 'steps':
      return [
        `${counted(toDo.steps.length, 'step')} of the lesson ${toDo.steps.length === 1 ? 'is' : 'are'} not done yet. Passing does not depend on that.`,
        `Go to “${first}”`,
      ];
  }
}

/**
 * What to do now, in a sentence.
 * @param isOver an attempt at the check has come to its end.
 * @param isAll nothing is left to do.
 */
export function nextWords(
  kind: Verdict['kind'],
  isOver: boolean,
  isAll: boolean,
): string {
  switch (kind) {
    case 'passed':
      return isAll
        ? 'You have done everything. All of it stays open to read, and what you have passed stays passed, whatever you do here.'
        : 'Everything stays open to read. What you have passed stays passed, whatever you do here.';
    case 'desk':
      return 'Take calls at the practice desk until it is passed too. Your check stays passed.';
    case 'exhausted':
      return 'Your training administrator can open a new attempt in the LMS. You can go on reading here.';
    case 'open':
      return isOver
        ? 'Read again what you missed, then try the check once more. It asks other questions then, and those you missed come again. There is no time limit: the time you took is shown, and decides nothing.'
        : 'The course is passed when the check and, where there is one, the practice desk are passed. There is no time limit: the time you took is shown, and decides nothing.';
  }
}

/** That something is left, where somebody is about to leave. */
export function openWords(count: number): string {
  return count === 1
    ? 'One thing is still to do.'
    : `${count} things are still to do.`;
}
