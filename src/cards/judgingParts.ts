import type { CallCase } from '../domain/simulation/callCase.ts';
import type { Move } from '../domain/simulation/callState.ts';
import type { Exploration } from '../domain/simulation/explore.ts';
import { minutesOf } from '../domain/simulation/moves.ts';
import { wordedElements } from '../domain/policy/exceptionElements.ts';
import { criticalErrorList } from '../domain/simulation/outcome.ts';
import { soundMoves } from '../domain/simulation/play.ts';
import type { Policy } from '../schema/policy.ts';
import type { CardLine, CardPart } from './card.ts';
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
      heading: 'The truth',
      lines: [
        { label: call.title, text: debrief.truth },
        {
          label: 'The caller',
          text: `${call.truth}${seen ? `, with ${seen}` : ''}`,
        },
      ],
    },
    {
      heading: 'Sound courses',
      hint: 'Other orders are as good, where checks and approval come before what is given.',
      lines: [
        ...(trace ? [courseLine('The shortest one', trace, call)] : []),
        courseLine('The model call', soundMoves(call.model), call),
      ],
    },
    { heading: 'The form', lines: formLines(call) },
    {
      heading: 'Critical errors to watch for',
      hint: 'Nothing later makes them good. Note the move at which one was made.',
      lines: errorLines(found),
    },
    {
      heading: 'Debrief',
      hint: 'Begin with what went well. The call is talked about, never the person.',
      lines: [
        {
          label: `${debrief.shows}: ${moveNames[debrief.shows]}`,
          text: 'This move settled who was calling, or what was needed.',
        },
        { label: 'Next time', text: debrief.lesson },
        ...ruleLines(debrief.rule, policy),
      ],
    },
    {
      heading: 'Where an unsafe ending leads',
      lines: debrief.ifUnsafe.map(({ when, text, after }) => ({
        label: when,
        text,
        ...(after && { note: `after ${after.join(' or ')}` }),
      })),
    },
    {
      heading: 'Where a wrongful refusal leads',
      lines: debrief.ifRefused.map(({ when, text }) => ({ label: when, text })),
    },
  ];
}

/** A course of moves with the minutes that it takes, and the choice that makes each move sound. */
function courseLine(
  label: string,
  course: readonly Move[],
  { channel }: CallCase,
): CardLine {
  const minutes = minutesOf(
    course.map(({ code }) => code),
    channel,
  );
  return {
    label: `${label}, ${Math.round(minutes)} minutes`,
    text: course.map(moveText).join('; '),
  };
}

function moveText({ code, wording, complete, truthful }: Move): string {
  const sound = [
    ...(wording === 'courteous' ? ['politely'] : []),
    ...(complete ? ['complete'] : []),
    ...(truthful ? ['true'] : []),
  ];
  return [`${code} ${moveNames[code]}`, ...sound].join(', ');
}

function formLines({ form }: CallCase): CardLine[] {
  if (!form) return [];
  return wordedElements.flatMap((element) =>
    form[element]
      .filter(({ sound }) => sound)
      .map(({ text }) => ({ label: `Sound ${elementWords[element]}`, text })),
  );
}

function errorLines({ critical }: Exploration): CardLine[] {
  return criticalErrorList.flatMap((error) => {
    const path = critical[error];
    if (!path) return [];
    const codes = path.map(({ code }) => code).join(', ');
    return { text: criticalWords[error], note: `for instance ${codes}` };
  });
}

function ruleLines(path: string, policy: Policy): CardLine[] {
  const text = ruleInWords(path, policy);
  return text === '' ? [] : [{ label: 'The rule', text }];
}
