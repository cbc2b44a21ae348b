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

/**
 * What a completion that has been read says. A word of the LMS's own is unknown, and so is
 * `unknown`, or nothing, in an attempt that shows other signs of use: something may be stored.
 */
export function completionOf(
  word: string,
  isUsed: (word: string) => boolean,
): Completion {
  if (word === 'completed' || word === 'incomplete') return word;
  const isUnbegun =
    word && word !== 'unknown'
      ? /^(not.?attempted|browsed)$/.test(word)
      : !isUsed(word);
  return isUnbegun ? 'not-attempted' : 'unknown';
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

/** The standing to hold after `update`: a closed one gives way only to a pass, an unknown one only to a judgement. */
export function nextStanding(
  recorded: Standing,
  update: RecordUpdate,
  option: StatusOption,
): Standing {
  const asked = {
    completion: update.completion ?? recorded.completion,
    success: update.success ?? recorded.success,
  };
  if (!isClosed(recorded)) {
    const next = reported(asked, option);
    const isLess =
      recorded.completion === 'unknown' && next.completion === 'incomplete';
    return isLess ? recorded : next;
  }
  return update.success === 'passed' && recorded.success !== 'passed'
    ? reported(asked, option)
    : recorded;
}
