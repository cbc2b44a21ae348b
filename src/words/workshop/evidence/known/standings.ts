import { counted } from '../../../phrasing.ts';

/** Until when a completion is good. Days are YYYY-MM-DD. */
export type DoneAgain =
  /** A later release asks for it again. */
  | { by: 'release'; release: string; day: string }
  /** So many months after the last completion. */
  | { by: 'term'; months: number; day: string };

/** Whether somebody who is not done has begun. */
export type Begun =
  | 'begun'
  | 'not_begun'
  /** The records say that it is not completed, and no more. */
  | 'not_said'
  | 'no_record';

/** Why somebody stands as they do. */
export type StandingReason =
  | {
      code: 'done';
      /** Null where no source gives the day. */
      on: string | null;
      again: DoneAgain | null;
      /** That day is over. */
      late: boolean;
    }
  | {
      code: 'not_known';
      /** What leaves it open: a record without a status, records that match nobody on the roster, or one that may be this person's or another's. */
      because: 'no_status' | 'nobody_matched' | 'contradicted';
    }
  | { code: 'failed'; due: string | null; late: boolean }
  | {
      code: 'no_due_day';
      begun: Begun;
      /** Null where it must not be told that the roster has no day of joining. */
      onRoster: boolean | null;
      apart: Apart | null;
    }
  | {
      code: 'due';
      begun: Begun;
      /** Null where it must not be told, since the day of joining follows from it. */
      due: string | null;
      late: boolean;
      days: number;
      /** What the days are counted from. */
      from: 'joining' | 'course';
      /** That day. */
      day: string;
    };

/** Why somebody of the roster is not covered on the report's day. */
export type Apart = 'joined later' | 'left';

const APART: Record<Apart, string> = {
  'joined later': 'joined after the day of the report',
  left: 'has left',
};

/** Why it is not known. */
const UNKNOWN: Record<
  (StandingReason & { code: 'not_known' })['because'],
  string
> = {
  no_status: 'In the records, which do not say whether it was completed.',
  nobody_matched:
    'No record, but nobody in the records is on the roster, so the two may name people differently.',
  contradicted:
    'A record has this id or mail address beside one, or a name, that the roster does not give together with it: so it does not say whose it is.',
};

function withoutStart({
  onRoster,
  apart,
}: StandingReason & { code: 'no_due_day' }): string {
  if (apart !== null) return APART[apart];
  return onRoster ? 'the roster gives no start date' : 'not on a roster';
}

/** The reason as a sentence. */
export function standingReason(reason: StandingReason): string {
  switch (reason.code) {
    case 'done':
      return `${doneOn(reason.on)}${againInWords(reason)}.`;
    case 'not_known':
      return UNKNOWN[reason.because];
    case 'failed':
      return reason.due === null
        ? 'The last attempt is recorded as failed.'
        : `The last attempt is recorded as failed; due ${reason.late ? 'since' : 'by'} ${reason.due}.`;
    case 'no_due_day':
      return reason.onRoster === null
        ? `${tried(reason)}; no day is known by which it is due.`
        : `${tried(reason)}; ${withoutStart(reason)}, so no day is known by which it is due.`;
    case 'due': {
      const { due, late, days, from, day } = reason;
      if (due === null)
        return `${tried(reason)}; ${late ? 'the due day is over' : 'not due yet'}.`;
      const when = late ? `was due on ${due}` : `due by ${due}`;
      const since = from === 'joining' ? 'joining' : 'the course began';
      return `${tried(reason)}; ${when}, ${counted(days, 'day')} after ${since} on ${day}.`;
    }
  }
}

function doneOn(day: string | null): string {
  return day === null
    ? 'Done, on a day that no source gives'
    : `Done on ${day}`;
}

function againInWords({
  on,
  again,
  late,
}: StandingReason & { code: 'done' }): string {
  if (again === null)
    return on === null ? '' : '; no day is set for doing it again';
  if (again.by === 'release')
    return `; release ${again.release} ${late ? 'asked' : 'asks'} for it again by ${again.day}`;
  return `; ${late ? 'it was to be done' : 'to be done'} again by ${again.day}, ${counted(again.months, 'month')} later`;
}

const TRIED: Record<Begun, string> = {
  begun: 'Begun, and not passed',
  not_begun: 'Not begun, as the records say',
  not_said: 'Not completed, as the records say',
  no_record: 'No record',
};

function tried({ begun }: { begun: Begun }): string {
  return TRIED[begun];
}
