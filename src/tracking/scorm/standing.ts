import type { Completion, RecordUpdate, Success } from '../port.ts';

/** What a pass becomes in a launch of ours; `completed` for LMSs that know no passed. */
export type StatusOption = 'passed' | 'completed';

export interface Standing {
  completion: Completion;
  success: Success;
}

/** True when an attempt has been judged and is closed. */
export function isClosed({ completion, success }: Standing): boolean {
  return completion === 'completed' || success !== 'unknown';
}

/** A standing as the LMS is to have it: never without completion, and of one mind. */
function reported(
  { completion, success }: Standing,
  option: StatusOption,
): Standing {
  // Where only completed counts, failed locks the attempt or means nothing: exhausted stays incomplete.
  const open =
    option === 'completed'
      ? success === 'failed' ||
        (success === 'unknown' && completion !== 'completed')
      : success === 'unknown' && completion !== 'completed';
  return {
    completion: open ? 'incomplete' : 'completed',
    success: option === 'completed' ? 'unknown' : success,
  };
}

/** The standing to hold after `update`: a closed one gives way only to a pass. */
export function nextStanding(
  recorded: Standing,
  update: RecordUpdate,
  option: StatusOption,
): Standing {
  const asked = {
    completion: update.completion ?? recorded.completion,
    success: update.success ?? recorded.success,
  };
  if (!isClosed(recorded)) return reported(asked, option);
  return update.success === 'passed' && recorded.success !== 'passed'
    ? reported(asked, option)
    : recorded;
}
