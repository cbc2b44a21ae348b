import {
  onePage,
  valueFaults,
} from '../../../words/workshop/evidence/reading/json.ts';
import type { Taken } from './jsonHeld.ts';
import type { Around, JsonLimits } from './jsonTypes.ts';

/** An object at the root of the file: it is the value, or it holds the list. */
export interface Members {
  add(name: string, taken: Taken): void;
  /** A list has begun: what stands before it is around it. */
  beginList(): void;
  hasList(): boolean;
  /** What stood before the list. */
  around(): Around;
  /** Says when the list is one page of several; null when nothing says so. */
  pageNotice(): string | null;
  /** The object itself. `lines` when it stood on several. */
  whole(): Taken;
}

export function gatherMembers(limits: JsonLimits): Members {
  let members: [string, unknown][] = [];
  let chars = 0;
  let faulty: string | null = null;
  let lines = false;
  let before: Around | null = null;

  return {
    add(name, taken) {
      if (!taken.ok) {
        faulty = taken.reason;
        return;
      }
      lines ||= taken.lines;
      chars += taken.chars;
      if (chars > limits.valueChars) {
        faulty = valueFaults.tooLongInAll(limits.valueChars);
        members = [];
      } else members.push([name, taken.value]);
    },
    beginList: () => void (before ??= Object.fromEntries(members)),
    hasList: () => before !== null,
    around: () => before ?? {},
    pageNotice() {
      const more = members.find(([name]) => name === 'more')?.[1];
      if (!before || typeof more !== 'string' || more === '') return null;
      return onePage;
    },
    whole: () =>
      faulty === null
        ? { ok: true, value: Object.fromEntries(members), chars, lines }
        : { ok: false, reason: faulty },
  };
}
