import type { CheckState } from '../quiz/check.ts';
import type { DeskState, PlayedCall } from '../simulation/desk.ts';
import type { Saved } from './suspendData.ts';

function coversCheck(one: CheckState, other: CheckState): boolean {
  return other.attempts.every(({ drawn }, a) =>
    drawn.every(({ item, answer }) => {
      if (!answer) return true;
      const same = one.attempts[a]?.drawn.find((each) => each.item === item);
      return same?.answer?.response.join() === answer.response.join();
    }),
  );
}

/** Two calls of one number that say this alike are one call. */
function told({ case: id, variant, outcome, minutes }: PlayedCall): string {
  return `${id}${variant} ${outcome} ${minutes}`;
}

function coversDesk(one: DeskState, other: DeskState): boolean {
  // Only the latest calls are remembered, so they are told apart by number.
  const at = ({ count, calls }: DeskState, number: number) =>
    calls[number - 1 - (count - calls.length)];
  return (
    one.count >= other.count &&
    (one.passed || !other.passed) &&
    other.calls.every((call, place) => {
      const number = other.count - other.calls.length + place + 1;
      const same = at(one, number);
      return !same || told(same) === told(call);
    })
  );
}

/** Whether one state of an attempt holds every answer, every call, all that was shown to be known and the acknowledgement of another: then nothing is lost by taking it. */
export function covers(one: Saved, other: Saved): boolean {
  return (
    one.check.seed === other.check.seed &&
    (one.progress.acknowledged || !other.progress.acknowledged) &&
    [...other.progress.known].every((id) => one.progress.known.has(id)) &&
    coversCheck(one.check, other.check) &&
    coversDesk(one.desk, other.desk)
  );
}
