import type { CallCase } from '../domain/simulation/callCase.ts';
import type { Move } from '../domain/simulation/callState.ts';
import type { Exploration } from '../domain/simulation/explore.ts';
import { minutesOf } from '../domain/simulation/moves.ts';
import { wordedElements } from '../domain/policy/exceptionElements.ts';
import { criticalErrorList } from '../domain/simulation/outcome.ts';
import { soundMoves } from '../domain/simulation/play.ts';
import type { Policy } from '../schema/policy.ts';
import type { CardLine, CardPart } from './card.ts';
import { judgingWords } from '../words/cards.ts';
import { elementWords } from '../words/elements.ts';
import { moveNames } from '../words/moves.ts';
import { criticalWords } from '../words/outcomes.ts';
import { ruleInWords } from '../words/rules.ts';
import { tacticNames } from '../words/tactics.ts';

/** The truth, sound courses, critical errors and the debrief, for after the call. */
export function judgingParts(
  call: CallCase,
  policy: Policy,
  found: Exploration,
): CardPart[] {
  const { debrief, tactics } = call;
  const trace = found.shortestGood;
  const seen = tactics.map((it) => tacticNames[it]).join(', ');
  return [
    {
      heading: judgingWords.truth,
      lines: [
        { label: call.title, text: debrief.truth },
        {
          label: judgingWords.caller,
          text: judgingWords.callerIs(judgingWords.truths[call.truth], seen),
        },
      ],
    },
    {
      heading: judgingWords.courses,
      hint: judgingWords.coursesHint,
      lines: [
        ...(trace ? [courseLine(judgingWords.shortest, trace, call)] : []),
        courseLine(judgingWords.model, soundMoves(call.model), call),
      ],
    },
    { heading: judgingWords.form, lines: formLines(call) },
    {
      heading: judgingWords.errors,
      hint: judgingWords.errorsHint,
      lines: errorLines(found),
    },
    {
      heading: judgingWords.debrief,
      hint: judgingWords.debriefHint,
      lines: [
        {
          label: `${debrief.shows}: ${moveNames[debrief.shows]}`,
          text: judgingWords.settled,
        },
        { label: judgingWords.nextTime, text: debrief.lesson },
        ...ruleLines(debrief.rule, policy),
      ],
    },
    {
      heading: judgingWords.unsafe,
      lines: debrief.ifUnsafe.map(({ when, text, after }) => ({
        label: when,
        text,
        ...(after && { note: judgingWords.after(after) }),
      })),
    },
    {
      heading: judgingWords.refused,
      lines: debrief.ifRefused.map(({ when, text }) => ({ label: when, text })),
    },
  ];
}

/** A course of moves with the minutes that it takes, and the choice that makes each move sound. */
function courseLine(
  labelled: (minutes: number) => string,
  course: readonly Move[],
  { channel }: CallCase,
): CardLine {
  const minutes = minutesOf(
    course.map(({ code }) => code),
    channel,
  );
  return {
    label: labelled(Math.round(minutes)),
    text: course.map(moveText).join('; '),
  };
}

function moveText({ code, wording, complete, truthful }: Move): string {
  const sound = [
    ...(wording === 'courteous' ? [judgingWords.politely] : []),
    ...(complete ? [judgingWords.complete] : []),
    ...(truthful ? [judgingWords.truthful] : []),
  ];
  return [`${code} ${moveNames[code]}`, ...sound].join(', ');
}

function formLines({ form }: CallCase): CardLine[] {
  if (!form) return [];
  return wordedElements.flatMap((element) =>
    form[element]
      .filter(({ sound }) => sound)
      .map(({ text }) => ({
        label: judgingWords.sound(elementWords[element]),
        text,
      })),
  );
}

function errorLines({ critical }: Exploration): CardLine[] {
  return criticalErrorList.flatMap((error) => {
    const path = critical[error];
    if (!path) return [];
    const codes = path.map(({ code }) => code).join(', ');
    return {
      text: criticalWords[error],
      note: judgingWords.forInstance(codes),
    };
  });
}

function ruleLines(path: string, policy: Policy): CardLine[] {
  const text = ruleInWords(path, policy);
  return text === '' ? [] : [{ label: judgingWords.rule, text }];
}
