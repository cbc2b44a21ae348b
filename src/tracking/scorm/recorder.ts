import {
  keepsNoObjectives,
  scoreStays,
  tooLong,
} from '../../words/tracking/scorm.ts';
import type { Ack, InteractionRecord, RecordUpdate } from '../port.ts';
import { answersAfter } from './answers.ts';
import type { CheckedApi } from './api.ts';
import type { Dialect, Write } from './dialect.ts';
import { entriesBy } from './entries.ts';
import type { Launch } from './launch.ts';
import { objectivesIn } from './objectives.ts';
import {
  isClosed,
  nextStanding,
  type StatusOption,
} from './attemptStanding.ts';
import type { Standing } from './attemptStanding.ts';
import { changedOnly } from './writer.ts';

/** The save that begins a launch claims nothing; those of a hidden page and of the end bring the time in any case. */
export type When = 'begin' | 'hidden' | 'end';

/** `save` answers an update; for the others see the port. */
export interface Recorder {
  save: (update: RecordUpdate, when?: When) => Ack;
  believe: () => void;
  doubt: () => void;
}

/** Seconds after which any save brings the session's time along. */
const TIME_EVERY = 300;
/** Characters of saved data that any LMS takes. */
const SHORT = 255;

/** Writes updates to an LMS in normal mode: changed elements only, in the standard's order, then one commit. */
export function recorder(
  lms: CheckedApi,
  { state, stored }: Launch,
  dialect: Dialect,
  option: StatusOption,
  clock: () => Date,
): Recorder {
  const began = clock().getTime();
  const out = changedOnly(lms, stored, dialect.otherValue);
  const entries = entriesBy(out);
  const { write, writeMember } = entries;
  const { elements, limits } = dialect;
  const { get, set } = dialect.api;
  let recorded: Standing = state;
  let timed = 0;
  let longest = Math.max(state.suspendData.length, SHORT);
  const answers = answersAfter(state.interactionCount, (places, each) =>
    writeMember(
      'interactions',
      places,
      each.id,
      dialect.interactionWrites(each),
      each.place,
    ),
  );
  const known = objectivesIn(lms, out.know);

  const warn = (call: string, message: string) =>
    entries.warn({ call, code: '', message });

  // An answer's objective gets its place with it, so that the last answer, which
  // brings all of their scores along, costs less.
  function reserve({ objective: id }: InteractionRecord): void {
    const places = known.placesKnown();
    if (!places || places.has(id)) return;
    const writes = dialect.objectiveWrites({
      id,
      score: null,
      status: 'incomplete',
    });
    writeMember('objectives', places, id, writes.slice(0, 1));
  }

  function writeArrays({ interactions = [], objectives }: RecordUpdate): void {
    const objection = answers.offer(interactions);
    if (objection) entries[objection.kind](objection.error);
    else interactions.forEach(reserve);
    for (const each of objectives ?? []) {
      const places = known.placesFor(each.id);
      const writes = dialect.objectiveWrites(each);
      if (places) writeMember('objectives', places, each.id, writes);
      else warn(`${get} cmi.objectives._count`, keepsNoObjectives);
    }
  }

  function writeJudgement(update: RecordUpdate): Standing {
    const standing = nextStanding(recorded, update, option);
    const stays = isClosed(recorded) && isSame(standing, recorded);
    if (update.score && stays) {
      const call = `${set} cmi.${elements.score}`;
      warn(call, scoreStays);
    } else if (update.score) {
      dialect.scoreWrites(update.score).forEach(write);
    }
    dialect.statusWrites(standing).forEach(write);
    return standing;
  }

  function writeWithin(limit: number, [element, value, weight]: Write): void {
    const { length } = value;
    if (length <= limit) {
      write([element, value, weight]);
      return;
    }
    const message = tooLong(length, dialect.name, limit);
    warn(`${set} cmi.${element}`, message);
  }

  function writePlace({ location, suspendData }: RecordUpdate): void {
    // An empty bookmark would lose the learner's place.
    if (location) writeWithin(limits.location, [elements.location, location]);
    if (suspendData === undefined) return;
    // What is longer than all before may be more than the LMS takes.
    const weight = suspendData.length > longest ? 'proof' : 'essential';
    writeWithin(limits.suspendData, ['suspend_data', suspendData, weight]);
    longest = Math.max(longest, suspendData.length);
  }

  function writeTime({ sessionSeconds, score }: RecordUpdate, isDue: boolean) {
    const seconds = sessionSeconds ?? (clock().getTime() - began) / 1000;
    if (!isDue && !score && seconds < timed + TIME_EVERY) return;
    timed = seconds;
    write([elements.sessionTime, dialect.timespan(seconds)]);
  }

  function save(update: RecordUpdate, when?: When): Ack {
    entries.begin();
    writeArrays(update);
    const standing = writeJudgement(update);
    writePlace(update);
    write([elements.exit, 'suspend']);
    // The end of a launch commits too, and needs no second request for the time alone.
    const isTimeOnly = when === 'end' && !out.isWaiting();
    writeTime(update, when === 'hidden' || when === 'end');
    const committed = isTimeOnly ? null : out.commit(when !== 'begin');
    const error = committed ?? entries.refusal();
    if (error) return { kind: 'rejected', error };
    recorded = standing;
    return {
      kind: 'accepted',
      at: clock(),
      warnings: entries.warnings(),
      ...(answers.isWithout() && { withoutAnswers: true }),
    };
  }

  return { save, believe: out.believe, doubt: out.doubt };
}

function isSame(one: Standing, other: Standing): boolean {
  return one.completion === other.completion && one.success === other.success;
}
