import type { Timers } from '../browser/timers.ts';

/** What the tabs of one browser say to each other about one learner and one course. */
export interface Wire {
  say(text: string): void;
  hear(listener: (text: string) => void): void;
  close(): void;
}

/** How long another tab may take to answer, in milliseconds. */
const patience = 250;
/** A tab that crashed says no good-bye: the one that waits asks again after so many milliseconds. */
const askAgain = 10_000;

export interface TabEvents {
  /** Another tab records from now on: it was opened while this one was frozen. */
  taken(): void;
  /** For a tab that waits: whether no other tab records any more. */
  free(isFree: boolean): void;
}

export interface SoleTab {
  /**
   * Asks the other tabs; true when this one records. Else it waits, and `free` tells when it may.
   * @param isNewest the record keeper takes the newest launch alone: the other tabs are told, not asked.
   */
  claim(isNewest?: boolean): Promise<boolean>;
  /** This tab records no more. */
  leave(): void;
}

/** What this tab is, so that of two that ask at once the earlier one wins. */
export interface TabId {
  /** Milliseconds since 1970. */
  at: number;
  name: string;
}

type Word = 'ask' | 'look' | 'here' | 'claim' | 'gone';

function parse(text: string): { word: string; at: number; name: string } {
  const [word = '', at, name = ''] = text.split(' ');
  return { word, at: Number(at), name };
}

/**
 * Keeps all but one tab of a learner and a course from recording. The one that
 * records answers those who ask. One that claims silences one that did not
 * answer: two that write would undo each other's work.
 */
export function soleTab(
  wire: Wire | null,
  timers: Timers,
  me: TabId,
  events: TabEvents,
): SoleTab {
  let state: 'new' | 'asking' | 'recording' | 'waiting' | 'gone' = 'new';
  let timer: number | null = null;
  let decide: (records: boolean) => void = () => undefined;

  const say = (word: Word) => wire?.say(`${word} ${me.at} ${me.name}`);

  function later(run: () => void, milliseconds: number): void {
    if (timer !== null) timers.clear(timer);
    timer = timers.set(run, milliseconds);
  }

  function record(): void {
    state = 'recording';
    say('claim');
    decide(true);
  }

  function wait(): void {
    state = 'waiting';
    later(look, askAgain);
    decide(false);
  }

  function look(): void {
    later(() => events.free(true), patience);
    say('look');
  }

  function hear(text: string): void {
    const { word, at, name } = parse(text);
    if (name === me.name || state === 'gone') return;
    const isEarlier = at < me.at || (at === me.at && name < me.name);
    if (word === 'ask' && state === 'asking' && isEarlier) wait();
    else if ((word === 'ask' || word === 'look') && state !== 'waiting')
      say('here');
    else if (word === 'here' || word === 'claim') {
      if (state === 'recording' && word === 'claim') events.taken();
      if (state === 'waiting') events.free(false);
      if (state !== 'recording' || word === 'claim') wait();
    } else if (word === 'gone' && state === 'waiting') look();
  }

  return {
    claim(isNewest) {
      if (!wire) return Promise.resolve(true);
      state = 'asking';
      wire.hear(hear);
      return new Promise((resolve) => {
        decide = resolve;
        if (isNewest) record();
        else {
          later(record, patience);
          say('ask');
        }
      });
    },
    leave() {
      const before = state;
      state = 'gone';
      if (timer !== null) timers.clear(timer);
      if (before === 'recording') say('gone');
      if (before !== 'gone') wire?.close();
    },
  };
}
