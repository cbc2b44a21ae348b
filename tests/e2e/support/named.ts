import * as buttons from '../../../src/words/simulation/buttons.ts';
import * as call from '../../../src/words/simulation/callScreen.ts';
import { certainties } from '../../../src/words/console.ts';
import { stepListWords } from '../../../src/words/course/stepList.ts';
import * as check from '../../../src/words/quiz/check.ts';
import * as question from '../../../src/words/quiz/question.ts';
import { signLog } from '../../../src/words/simulation/papers.ts';
import { saidAloud } from '../../../src/words/simulation/sayingNo.ts';
import { deskName } from '../../../src/words/simulation/stage.ts';
import * as buttonsDe from '../../../src/words/de/simulation/buttons.ts';
import * as callDe from '../../../src/words/de/simulation/callScreen.ts';
import { certainties as certaintiesDe } from '../../../src/words/de/console.ts';
import { stepListWords as stepListDe } from '../../../src/words/de/course/stepList.ts';
import * as checkDe from '../../../src/words/de/quiz/check.ts';
import * as questionDe from '../../../src/words/de/quiz/question.ts';
import { signLog as signLogDe } from '../../../src/words/de/simulation/papers.ts';
import { saidAloud as saidAloudDe } from '../../../src/words/de/simulation/sayingNo.ts';
import { deskName as deskNameDe } from '../../../src/words/de/simulation/stage.ts';

/** What begins with one of these. */
function anyOf(...names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.join('|')})`);
}

/** Controls that are worked in every language of a course, by what they are called there. */
export const named = {
  takes: anyOf(
    buttons.takeFirst,
    buttons.takeNext,
    buttons.takeMore,
    buttonsDe.takeFirst,
    buttonsDe.takeNext,
    buttonsDe.takeMore,
  ),
  toQueue: anyOf(buttons.backToQueue, buttonsDe.backToQueue),
  more: anyOf(call.moreMoves, callDe.moreMoves),
  aloud: anyOf(saidAloud, saidAloudDe),
  certain: anyOf(certainties[3], certaintiesDe[3]),
  sign: anyOf(signLog, signLogDe),
  steps: anyOf(stepListWords.steps, stepListDe.steps),
  desk: anyOf(deskName, deskNameDe),
  check: anyOf('Knowledge check', 'Wissenstest'),
  startCheck: anyOf(check.startCheck, checkDe.startCheck),
  submit: anyOf(question.submitAnswer, questionDe.submitAnswer),
  nextQuestion: anyOf(question.nextQuestion, questionDe.nextQuestion),
  result: anyOf(check.seeResult, checkDe.seeResult),
};
