import type { Saved } from '../../domain/progress/savedHead.ts';

/** `recovery_code_risk_r1_a2`: an item in this revision, answered in the check's second attempt. */
export function itemAnswerId(
  { item, revision }: { item: string; revision: number },
  attempt: number,
): string {
  return `${item}_r${revision}_a${attempt}`;
}

/** `C04B_r1_n3`: case C04 in variant B, revision 1, as the third call. */
export function callId(call: {
  case: string;
  variant: string;
  revision: number;
  number: number;
}): string {
  return `${call.case}${call.variant}_r${call.revision}_n${call.number}`;
}

/** Whether saved data that an LMS gives back know of this answer: what was stored with them is in the record too. */
export function knowsAnswer(
  { check, desk, progress }: Saved,
  id: string,
): boolean {
  const [, kind, number] = /_([an])(\d+)$/.exec(id) ?? [];
  if (kind === 'n') return Number(number) <= desk.count;
  if (kind !== 'a') return progress.acknowledged;
  const attempt = check.attempts[Number(number) - 1];
  return (attempt?.drawn ?? []).some(
    (each) => each.answer && itemAnswerId(each, Number(number)) === id,
  );
}
