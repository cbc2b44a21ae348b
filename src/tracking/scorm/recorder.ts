import type { Ack, RecordUpdate, TrackingError } from '../port.ts';
import type { CheckedApi } from './api.ts';
import type { Dialect, Write } from './dialect.ts';
import type { Launch } from './launch.ts';
import { type Places, placesAfter } from './places.ts';
import { isClosed, nextStanding, type StatusOption } from './standing.ts';
import type { Standing } from './standing.ts';
import { changedOnly } from './writer.ts';

/** Writes updates to an LMS in normal mode: changed elements only, in the standard's order, then one commit. */
export function recorder(
  lms: CheckedApi,
  { state, stored }: Launch,
  dialect: Dialect,
  option: StatusOption,
  clock: () => Date,
): (update: RecordUpdate) => Ack {
  const began = clock().getTime();
  const out = changedOnly(lms, stored, dialect.otherValue);
  const { elements, limits } = dialect;
  const { get, set } = dialect.api;
  let recorded: Standing = state;
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
        writeAt(
          'interactions',
          interactions,
          each.id,
          dialect.interactionWrites(each),
        );
    }
    if (update.interactions?.length && !interactions) {
      warn(
        `${get} cmi.interactions._count`,
        'The LMS keeps no single answers.',
      );
    }
    for (const each of update.objectives ?? []) {
      objectives ??= readObjectives();
      if (objectives)
        writeAt(
          'objectives',
          objectives,
          each.id,
          dialect.objectiveWrites(each),
        );
      else warn(`${get} cmi.objectives._count`, 'The LMS keeps no objectives.');
    }
  }

  function writeJudgement(update: RecordUpdate): Standing {
    const standing = nextStanding(recorded, update, option);
    const stays = isClosed(recorded) && isSame(standing, recorded);
    if (update.score && stays) {
      const call = `${set} cmi.${elements.score}`;
      warn(call, 'The attempt is closed; its score stays.');
    } else if (update.score) {
      dialect.scoreWrites(update.score).forEach(write);
    }
    dialect.statusWrites(standing).forEach(write);
    return standing;
  }

  function writeWithin(
    limit: number,
    [element, value, essential]: Write,
  ): void {
    if (value.length <= limit) write([element, value, essential]);
    else {
      const message = `${value.length} characters where ${dialect.name} allows ${limit}; the earlier value stays.`;
      warn(`${set} cmi.${element}`, message);
    }
  }

  return (update) => {
    refusal = out.recover();
    if (refusal) return { kind: 'rejected', error: refusal };
    warnings = [];
    writeArrays(update);
    const standing = writeJudgement(update);
    // An empty bookmark would lose the learner's place.
    if (update.location)
      writeWithin(limits.location, [elements.location, update.location]);
    if (update.suspendData !== undefined) {
      writeWithin(limits.suspendData, [
        'suspend_data',
        update.suspendData,
        'essential',
      ]);
    }
    const seconds = update.sessionSeconds ?? (clock().getTime() - began) / 1000;
    write([elements.sessionTime, dialect.timespan(seconds)]);
    write([elements.exit, 'suspend']);
    const error = out.commit() ?? refusal;
    if (error) return { kind: 'rejected', error };
    recorded = standing;
    return { kind: 'accepted', at: clock(), warnings };
  };
}

function isSame(one: Standing, other: Standing): boolean {
  return one.completion === other.completion && one.success === other.success;
}
