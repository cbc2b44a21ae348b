import { atom } from 'nanostores';
import { drawRegister } from '../../domain/deskwork/drawRegister.ts';
import type { Register } from '../../domain/deskwork/drawRegister.ts';
import {
  faultyFields,
  isRight,
  judgeRow,
} from '../../domain/deskwork/judgeRow.ts';
import type {
  FieldFault,
  RowMark,
  RowVerdict,
} from '../../domain/deskwork/judgeRow.ts';
import { shownRow } from '../../domain/deskwork/shownRow.ts';
import type { ShownRow } from '../../domain/deskwork/shownRow.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import { numberedDay } from '../../ground/days.ts';
import type { Deskwork } from '../../schema/deskwork.ts';
import { newSeed } from '../seed.ts';

/** What the learner said of a line, and how it stands. */
export interface RowAnswer {
  mark: RowMark;
  verdict: RowVerdict;
}

/** A register under review, one line at a time. Practice only: nothing of it is recorded or saved. */
export interface RegisterReview {
  register: Register;
  rule: ExceptionRule;
  /** Answers to the first lines, in their order. */
  answers: RowAnswer[];
  /** The line on screen; with as many lines as there are, the summary. */
  at: number;
  /** How many registers came before this one. */
  round: number;
}

/** Null until the desk is opened. */
export const $registerReview = atom<RegisterReview | null>(null);

/** Lays a fresh register on the desk. */
export function openRegister(words: Deskwork, rule: ExceptionRule): void {
  const register = drawRegister(words, rule, newSeed());
  const before = $registerReview.get();
  const round = before ? before.round + 1 : 0;
  $registerReview.set({ register, rule, answers: [], at: 0, round });
}

/** Judges the line on screen; a second answer to it changes nothing. */
export function markRow(mark: RowMark): void {
  const review = $registerReview.get();
  const row = review?.register.rows[review.at];
  if (!review || !row || review.answers[review.at]) return;
  const verdict = judgeRow(mark, row, review.register.today, review.rule);
  const answers = [...review.answers, { mark, verdict }];
  $registerReview.set({ ...review, answers });
}

/** Goes on to the next line, or after the last to the summary, where this one is answered. */
export function nextRow(): void {
  const review = $registerReview.get();
  if (!review?.answers[review.at]) return;
  $registerReview.set({ ...review, at: review.at + 1 });
}

/** Goes back to the line before. */
export function previousRow(): void {
  const review = $registerReview.get();
  if (!review || review.at === 0) return;
  $registerReview.set({ ...review, at: review.at - 1 });
}

/** Of each answer, whether it was right. */
export function rightRows(answers: readonly RowAnswer[]): boolean[] {
  return answers.map(({ verdict }) => isRight(verdict));
}

/** In which field the reason of an answer stands; `sound` where it stands in none. */
export function placeOfReason({ mark, verdict }: RowAnswer): RowMark {
  switch (verdict.kind) {
    case 'rightly_sound':
    case 'rightly_flagged':
    case 'false_alarm':
      return mark;
    case 'missed':
    case 'other_field':
      return verdict.found[0]?.field ?? 'sound';
  }
}

/** The lines of a register as they are shown. */
export function shownRows({ rows }: Register, rule: ExceptionRule): ShownRow[] {
  return rows.map((row) => shownRow(row, rule));
}

/** The day on which a register is reviewed. */
export function todayOf({ today }: Register): string {
  return numberedDay(today);
}

/** A worked register, the same in every build, with what is wrong with each line. */
export function workedRegister(
  words: Deskwork,
  rule: ExceptionRule,
): { register: Register; faults: FieldFault[][] } {
  const register = drawRegister(words, rule, 1);
  const faults = register.rows.map((row) =>
    faultyFields(row, register.today, rule),
  );
  return { register, faults };
}
