import type { CallCase } from '../../../schema/case.ts';
import {
  asItStood,
  changedWords,
  nothingHere,
  privilegeWords,
  recordFacts,
  ringNumber,
  ringWhich,
} from '../../../words/simulation/tools.ts';
import { Quoted } from '../stage/Quoted.tsx';

/** What is looked up does not follow what is done in the call. */
export function AsOf() {
  return <p class="soft">{asItStood}</p>;
}

/** Tickets or sign-ins, as they stand in the log. */
export function Events({ events }: { events: CallCase['history'] }) {
  if (events.length === 0) return <p>{nothingHere}</p>;
  return (
    <dl class="events">
      {events.map(({ when, text }) => (
        <div key={when + text}>
          <dt>{when}</dt>
          <dd>
            <Quoted text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The directory record, with the number that can be rung beside it. */
export function RecordPanel({
  record,
  ring,
}: {
  record: CallCase['record'];
  /** Null where it is only read. */
  ring: (() => void) | null;
}) {
  return (
    <dl class="record">
      <div class="record-head">
        <dt>{record.account}</dt>
        <dd>
          <b>{record.role}</b>, {record.site}.{' '}
          {privilegeWords(record.privileged)}
        </dd>
      </div>
      {record.numbers.map(
        ({ label, number, changedDaysAgo, changedBy }, place) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {place === 0 && ring && (
                <button type="button" class="ring" onClick={ring}>
                  {ringNumber}
                  <span class="visually-hidden"> {ringWhich}</span>
                </button>
              )}
              <b>{number}</b>
              {changedDaysAgo !== undefined && (
                <small>{changedWords(changedDaysAgo, changedBy)}</small>
              )}
            </dd>
          </div>
        ),
      )}
      {recordFacts(record).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
