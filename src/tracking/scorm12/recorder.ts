import type { Ack, RecordUpdate, TrackingError } from '../port.ts';
import type { CheckedApi } from './api.ts';
import {
  decimal,
  identifier,
  MAX_LOCATION,
  MAX_SUSPEND_DATA,
  timespan,
} from './format.ts';
import type { Launch } from './launch.ts';
import {
  interactionWrites,
  objectiveWrites,
  type Places,
  placesAfter,
  type Write,
} from './places.ts';
import { isTerminal, nextStatus, type StatusOption } from './status.ts';

const ourWarning = (call: string, message: string): TrackingError => ({
  call,
  code: '',
  message,
});

/** Writes updates to an LMS in normal mode: changed elements only, in the standard's order, then one commit. */
export function recorder(
  lms: CheckedApi,
  { state, lessonStatus }: Launch,
  option: StatusOption,
  clock: () => Date,
): (update: RecordUpdate) => Ack {
  const began = clock().getTime();
  const held = new Map([
    ['cmi.core.lesson_status', lessonStatus],
    ['cmi.core.lesson_location', state.location],
    ['cmi.suspend_data', state.suspendData],
  ]);
  let uncommitted: string[] = [];
  let recordedStatus = lessonStatus;
  const interactions =
    state.interactionCount === null
      ? null
      : placesAfter(Array<undefined>(state.interactionCount).fill(undefined));
  let objectives: Places | null | undefined;
  let refusal: TrackingError | null = null;
  let warnings: TrackingError[] = [];

  function write([element, value, essential]: Write): boolean {
    if (held.get(element) === value) return true;
    const error = lms.set(element, value);
    if (!error) {
      held.set(element, value);
      uncommitted.push(element);
      return true;
    }
    held.delete(element);
    if (essential) refusal ??= error;
    else warnings.push(error);
    return false;
  }

  function writeAt(
    array: string,
    places: Places,
    id: string,
    [idWrite, ...rest]: Write[],
  ): void {
    if (!idWrite) return;
    const at = ([field, value, essential]: Write): Write => [
      `cmi.${array}.${places.of(id)}.${field}`,
      value,
      essential,
    ];
    // Without its id the element does not exist and every field would fail too.
    const fields = rest.map(at);
    if (!write(at(idWrite))) return;
    places.take(id);
    fields.forEach(write);
  }

  // Objective ids can be read back, so a relaunch finds the places of the earlier ones.
  function readObjectives(): Places | null {
    const count = lms.get('cmi.objectives._count').value;
    if (!/^\d+$/.test(count)) return null;
    return placesAfter(
      Array.from(
        { length: Number(count) },
        (_, index) => lms.get(`cmi.objectives.${index}.id`).value,
      ),
    );
  }

  function writeArrays(update: RecordUpdate): void {
    for (const each of update.interactions ?? []) {
      if (interactions)
        writeAt('interactions', interactions, each.id, interactionWrites(each));
    }
    if (update.interactions?.length && !interactions) {
      warnings.push(
        ourWarning(
          'LMSGetValue cmi.interactions._count',
          'The LMS keeps no single answers.',
        ),
      );
    }
    if (!update.objectives?.length) return;
    objectives ??= readObjectives();
    for (const each of update.objectives) {
      if (objectives)
        writeAt('objectives', objectives, each.id, objectiveWrites(each));
    }
    if (!objectives)
      warnings.push(
        ourWarning(
          'LMSGetValue cmi.objectives._count',
          'The LMS keeps no objectives.',
        ),
      );
  }

  function writeJudgement(update: RecordUpdate): string {
    const status = nextStatus(recordedStatus, update, option);
    if (
      update.score &&
      isTerminal(recordedStatus) &&
      status === recordedStatus
    ) {
      warnings.push(
        ourWarning(
          'LMSSetValue cmi.core.score.raw',
          'The attempt is closed; its score stays.',
        ),
      );
    } else if (update.score) {
      write(['cmi.core.score.raw', decimal(update.score.raw), 'essential']);
      write(['cmi.core.score.min', decimal(update.score.min)]);
      write(['cmi.core.score.max', decimal(update.score.max)]);
    }
    write(['cmi.core.lesson_status', status, 'essential']);
    return status;
  }

  function writeWithin(
    limit: number,
    element: string,
    value: string,
    essential?: 'essential',
  ): void {
    if (value.length <= limit) write([element, value, essential]);
    else {
      const message = `${value.length} characters where SCORM 1.2 allows ${limit}; the earlier value stays.`;
      warnings.push(ourWarning(`LMSSetValue ${element}`, message));
    }
  }

  function commit(): TrackingError | null {
    const error = lms.commit();
    // What was not committed must be written again, whatever the LMS kept.
    if (error) uncommitted.forEach((element) => held.delete(element));
    uncommitted = [];
    return error;
  }

  return (update) => {
    refusal = null;
    warnings = [];
    writeArrays(update);
    const status = writeJudgement(update);
    // An empty bookmark would lose the learner's place.
    if (update.location)
      writeWithin(MAX_LOCATION, 'cmi.core.lesson_location', update.location);
    if (update.suspendData !== undefined) {
      writeWithin(
        MAX_SUSPEND_DATA,
        'cmi.suspend_data',
        update.suspendData,
        'essential',
      );
    }
    const seconds = update.sessionSeconds ?? (clock().getTime() - began) / 1000;
    write(['cmi.core.session_time', timespan(seconds)]);
    write(['cmi.core.exit', 'suspend']);
    const error = commit() ?? refusal;
    if (error) return { kind: 'rejected', error };
    recordedStatus = status;
    return { kind: 'accepted', at: clock(), warnings };
  };
}
