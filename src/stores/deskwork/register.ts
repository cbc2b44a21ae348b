import { atom } from 'nanostores';
import { drawRegister } from '../../domain/deskwork/drawRegister.ts';
import type { Register } from '../../domain/deskwork/drawRegister.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import { numberedDay } from '../../ground/days.ts';
import {
  faultsOfRow,
  isRight,
  judgeRow,
  weakCells,
} from '../../domain/deskwork/registerRule.ts';
import type {
  RegisterRow,
  RowFault,
  RowMark,
  RowVerdict,
} from '../../domain/deskwork/registerRule.ts';
import type { Deskwork } from '../../schema/deskwork.ts';
import { newSeed } from '../seed.ts';

/** A register under review. Practice only: nothing of it is recorded or saved. */
export interface RegisterReview {
  register: Register;
  rule: ExceptionRule;
  /** The learner's mark of each line; null before there is one. */
  marks: (RowMark | null)[];
  /** Of each line, once the review was handed in; the marks stay as they were. */
  verdicts: RowVerdict[] | null;
}

/** Null until the desk is opened. */
export const $registerReview = atom<RegisterReview | null>(null);

/** Lays a fresh register on the desk. */
export function openRegister(words: Deskwork, rule: ExceptionRule): void {
  const register = drawRegister(words, rule, newSeed());
  const marks = register.rows.map(() => null);
  $registerReview.set({ register, rule, marks, verdicts: null });
}

/** Marks a line, or takes its mark back. After handing in, nothing changes. */
export function markRow(index: number, mark: RowMark | null): void {
  const review = $registerReview.get();
  if (!review || review.verdicts) return;
  const marks = review.marks.with(index, mark);
  $registerReview.set({ ...review, marks });
}

/** Hands the review in; returns the index of the first line without a mark, or null where it was judged. */
export function handInReview(): number | null {
  const review = $registerReview.get();
  if (!review) return null;
  const { register, rule, marks } = review;
  const open = marks.indexOf(null);
  if (open >= 0) return open;
  const verdicts = register.rows.flatMap((row, index) => {
    const mark = marks[index];
    return mark ? judgeRow(mark, row, register.today, rule) : [];
  });
  $registerReview.set({ ...review, verdicts });
  return null;
}

/** How many lines were judged rightly. */
export function rightRows(verdicts: readonly RowVerdict[]): number {
  return verdicts.filter(isRight).length;
}

/** A line as the review shows it: its dates in words, and the cells that do not justify it. */
export interface ShownRow {
  row: RegisterRow;
  approvedOn: string;
  reviewBy: string | null;
  /** How long it runs; null without an end. */
  days: number | null;
  weak: ReturnType<typeof weakCells>;
}

/** The lines of a register as they are shown. */
export function shownRows({ rows }: Register, rule: ExceptionRule): ShownRow[] {
  return rows.map((row) => {
    const { approvedOn, reviewBy } = row;
    return {
      row,
      approvedOn: numberedDay(approvedOn),
      reviewBy: reviewBy === null ? null : numberedDay(reviewBy),
      days: reviewBy === null ? null : reviewBy - approvedOn,
      weak: weakCells(row, rule),
    };
  });
}

/** The day on which a register is reviewed. */
export function todayOf({ today }: Register): string {
  return numberedDay(today);
}

/** A worked register, the same in every build, with what is wrong with each line. */
export function workedRegister(
  words: Deskwork,
  rule: ExceptionRule,
): { register: Register; faults: RowFault[][] } {
  const register = drawRegister(words, rule, 1);
  const faults = register.rows.map((row) =>
    faultsOfRow(row, register.today, rule),
  );
  return { register, faults };
}
