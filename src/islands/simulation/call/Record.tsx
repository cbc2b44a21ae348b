import type { CallCase } from '../../../schema/case.ts';
import { ago } from '../../../words/console.ts';
import { Quoted } from './Line.tsx';

/** Tickets or sign-ins, as they stand in the log. */
export function Events({ events }: { events: CallCase['history'] }) {
  if (events.length === 0) return <p>Nothing here.</p>;
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

function facts(record: CallCase['record']): [string, string][] {
  const { codes, manager, deputy, leave, flags } = record;
  return [
    ['Manager', `${manager.name}, ${manager.reach}`],
    ...(deputy
      ? [
          ['Deputy', `${deputy.name}, ${deputy.reach}`] satisfies [
            string,
            string,
          ],
        ]
      : []),
    ['Methods', record.methods.join('; ') || 'None'],
    [
      'Recovery codes',
      codes.created ? `Created, ${codes.used} used` : 'Never created',
    ],
    ...(leave === '' ? [] : [['Leave', leave] satisfies [string, string]]),
    ...(flags.length === 0
      ? []
      : [['Notes', flags.join('; ')] satisfies [string, string]]),
  ];
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
          {record.privileged ? 'Privileged account.' : 'Not privileged.'}
        </dd>
      </div>
      {record.numbers.map(
        ({ label, number, changedDaysAgo, changedBy }, place) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {place === 0 && ring && (
                <button type="button" class="ring" onClick={ring}>
                  Ring
                  <span class="visually-hidden"> the number on the record</span>
                </button>
              )}
              <b>{number}</b>
              {changedDaysAgo !== undefined && (
                <small>
                  changed {ago(changedDaysAgo)}
                  {changedBy ? ` by ${changedBy}` : ''}
                </small>
              )}
            </dd>
          </div>
        ),
      )}
      {facts(record).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
