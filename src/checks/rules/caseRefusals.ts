import type { CallCase } from '../../domain/simulation/callCase.ts';
import { playsOf } from '../caseFile.ts';
import type { CasePlay } from '../caseFile.ts';
import type { Finding } from '../finding.ts';
import type { CourseRule } from '../rule.ts';

/** Words with a capital, of three letters or more, as names are written. */
const CAPITALISED = /\p{Lu}[\p{L}'’-]{2,}/gu;
/** Numbers of two digits or more: telephones, tickets, times, days. */
const NUMBERS = /\d[\d:.]*\d/g;

/**
 * A wording of the no can be said to somebody of whom nothing is known: it
 * holds no name, place, number or day of the record, the tickets or the sign-in
 * log that the caller has not said in every opening.
 */
export const caseRefusals: CourseRule = ({ cases, course }) => {
  const days = weekdays(course.data?.language ?? 'en');
  return cases
    .flatMap(playsOf)
    .flatMap((play) => givenAway(play, days))
    .filter(
      (it, index, all) =>
        all.findIndex(
          (other) => other.line === it.line && other.path === it.path,
        ) === index,
    );
};

function givenAway(play: CasePlay, days: readonly string[]): Finding[] {
  const { call } = play;
  const unsaid = onScreen(call, days).filter((word) => !isSaid(word, call));
  return (call.refusals ?? []).flatMap((wording, index) => {
    const word = unsaid.find((each) => holds(wording, each));
    if (word === undefined) return [];
    return {
      rule: 'case-refusals' as const,
      path: play.path,
      ...play.at(['refusals', index]),
      message: `a wording of the no in ${play.label} says "${word}", which is on the agent's screen and was not said by the caller: expected nothing that an impostor would learn from it.`,
      fix: `Leave "${word}" out, and offer a way without it; where only some callers may hear it, have every opening say it, or give the other variants refusals of their own.`,
    };
  });
}

/** Names of people and places, numbers and days that the agent sees. */
function onScreen(
  { record, history, signins }: CallCase,
  days: readonly string[],
): string[] {
  const people = [record.manager, ...(record.deputy ? [record.deputy] : [])];
  const labels = record.numbers.map(({ label }) => label);
  const names = [
    ...people.map(({ name }) => beforeComma(name)),
    ...labels.filter((it) => it.includes(',')).map(beforeComma),
    record.site,
  ];
  const events = [...history, ...signins].map((it) => `${it.when} ${it.text}`);
  const rest = [...record.flags, record.leave, ...events].join('\n');
  const numbers = record.numbers.map(({ number }) => number);
  return [
    ...names.flatMap((name) => name.match(CAPITALISED) ?? []),
    ...([rest, ...numbers].join('\n').match(NUMBERS) ?? []),
    ...days.filter((day) => holds(rest, day)),
  ];
}

function beforeComma(text: string): string {
  return text.split(/[,(]/)[0] ?? '';
}

/** Whether the agent knows it from the caller, however the call began. */
function isSaid(word: string, { caller, opening }: CallCase): boolean {
  return (
    holds(Object.values(caller).join('\n'), word) ||
    opening.every((lines) => lines.some(({ text }) => holds(text, word)))
  );
}

function holds(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  const rest = text.slice(at + word.length);
  const inside =
    /[\p{L}\d]$/u.test(text.slice(0, at)) || /^[\p{L}\d]/u.test(rest);
  return !inside || holds(rest, word);
}

/** The days of the week in the language of the course. */
function weekdays(language: string): string[] {
  const names = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: 7 }, (_, day) => names.format(day * 86_400_000));
}
