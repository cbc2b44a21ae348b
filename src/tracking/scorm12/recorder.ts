import type { Ack, RecordUpdate, TrackingError } from '../port.ts';
import type { CheckedApi } from './api.ts';
import { decimal, MAX_LOCATION, MAX_SUSPEND_DATA, timespan } from './format.ts';
import type { Launch } from './launch.ts';
import {
  interactionWrites,
  objectiveWrites,
  type Places,
  placesAfter,
  type Write,
} from './places.ts';
import { isTerminal, nextStatus, type StatusOption } from './status.ts';
import { changedOnly } from './writer.ts';

const SCORE = 'cmi.core.score.raw';

/** Writes updates to an LMS in normal mode: changed elements only, in the standard's order, then one commit. */
export function recorder(
  lms: CheckedApi,
  { state, stored }: Launch,
  option: StatusOption,
  clock: () => Date,
): (update: RecordUpdate) => Ack {
  const began = clock().getTime();
  const out = changedOnly(lms, stored);
  let recordedStatus = stored.get('cmi.core.lesson_status') ?? '';
  const interactions =
    state.interactionCount === null
      ? null
      : placesAfter(Array(state.interactionCount).fill(''));
  let objectives: Places | null | undefined;
  let refusal: TrackingError | null = null;
  let warnings: TrackingError[] = [];

  const warn = (call: string, message: string) =>
    warnings.push({ call, code: '', message });

  function write([element, value, essential]: Write): boolean {
    const error = out.write(`cmi.${element}`, value);
    if (error && essential) refusal ??= error;
    else if (error) warnings.push(error);
    return !error;
  }

  function writeAt(
    array: string,
    places: Places,
    id: string,
    writes: Write[],
  ): void {
    const place = places.of(id);
    for (const [field, value, essential] of writes) {
      const accepted = write([`${array}.${place}.${field}`, value, essential]);
      // Without its id the element does not exist and every field would fail too.
      if (field === 'id' && !accepted) return;
      places.take(id);
    }
  }

  // Objective ids can be read back, so a relaunch finds the places of the earlier ones.
  function readObjectives(): Places | null {
    const count = lms.get('cmi.objectives._count').value;
    if (!/^\d+$/.test(count)) return null;
    const ids = Array.from(
      { length: Number(count) },
      (_, index) => lms.get(`cmi.objectives.${index}.id`).value,
    );
    return placesAfter(ids);
  }

  function writeArrays(update: RecordUpdate): void {
    for (const each of update.interactions ?? []) {
      if (interactions)
        writeAt('interactions', interactions, each.id, interactionWrites(each));
    }
    if (update.interactions?.length && !interactions) {
      warn(
        'LMSGetValue cmi.interactions._count',
        'The LMS keeps no single answers.',
      );
    }
    for (const each of update.objectives ?? []) {
      objectives ??= readObjectives();
      if (objectives)
        writeAt('objectives', objectives, each.id, objectiveWrites(each));
      else
        warn(
          'LMSGetValue cmi.objectives._count',
          'The LMS keeps no objectives.',
        );
    }
  }

  function writeJudgement(update: RecordUpdate): string {
    const status = nextStatus(recordedStatus, update, option);
    const closed = isTerminal(recordedStatus) && status === recordedStatus;
    if (update.score && closed) {
      warn(`LMSSetValue ${SCORE}`, 'The attempt is closed; its score stays.');
    } else if (update.score) {
      write(['core.score.raw', decimal(update.score.raw), 'essential']);
      write(['core.score.min', decimal(update.score.min)]);
      write(['core.score.max', decimal(update.score.max)]);
    }
    write(['core.lesson_status', status, 'essential']);
    return status;
  }

  function writeWithin(
    limit: number,
    [element, value, essential]: Write,
  ): void {
    if (value.length <= limit) write([element, value, essential]);
    else {
      const message = `${value.length} characters where SCORM 1.2 allows ${limit}; the earlier value stays.`;
      warn(`LMSSetValue cmi.${element}`, message);
    }
  }

  return (update) => {
    refusal = out.recover();
    if (refusal) return { kind: 'rejected', error: refusal };
    warnings = [];
    writeArrays(update);
    const status = writeJudgement(update);
    // An empty bookmark would lose the learner's place.
    if (update.location)
      writeWithin(MAX_LOCATION, ['core.lesson_location', update.location]);
    if (update.suspendData !== undefined) {
      writeWithin(MAX_SUSPEND_DATA, [
        'suspend_data',
        update.suspendData,
        'essential',
      ]);
    }
    const seconds = update.sessionSeconds ?? (clock().getTime() - began) / 1000;
    write(['core.session_time', timespan(seconds)]);
    write(['core.exit', 'suspend']);
    const error = out.commit() ?? refusal;
    if (error) return { kind: 'rejected', error };
    recordedStatus = status;
    return { kind: 'accepted', at: clock(), warnings };
  };
}
