import { useStore } from '@nanostores/preact';
import type { CallCase } from '../../schema/case.ts';
import { $opened } from '../../stores/simulation/console.ts';
import { ago } from '../../words/console.ts';

const names = {
  D: 'Directory record',
  H: 'Ticket history',
  S: 'Sign-in log',
};

/** The record, the tickets and the sign-ins, each once it was opened. */
export function Panels({ call }: { call: CallCase }) {
  const opened = useStore($opened);
  if (opened.length === 0) {
    return (
      <p class="panels empty">
        Nothing is looked up yet. Record, tickets and sign-ins stay here once
        you have opened them.
      </p>
    );
  }
  return (
    <div class="panels">
      {opened.map((code) => (
        <details key={code} open>
          <summary>{names[code]}</summary>
          {code === 'D' && <RecordPanel record={call.record} />}
          {code === 'H' && <Events events={call.history} />}
          {code === 'S' && <Events events={call.signins} />}
        </details>
      ))}
    </div>
  );
}

function Events({ events }: { events: CallCase['history'] }) {
  if (events.length === 0) return <p>Nothing here.</p>;
  return (
    <dl class="events">
      {events.map(({ when, text }) => (
        <div key={when + text}>
          <dt>{when}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The directory record. */
export function RecordPanel({ record }: { record: CallCase['record'] }) {
  const { codes } = record;
  const rows: [string, string][] = [
    ['Role', record.role],
    ['Site', record.site],
    ['Account', record.account],
    ['Privileged', record.privileged ? 'Yes' : 'No'],
    ...record.numbers.map(
      ({ label, number, changedDaysAgo, changedBy }): [string, string] => [
        label,
        changedDaysAgo === undefined
          ? number
          : `${number}, changed ${ago(changedDaysAgo)}${changedBy ? ` by ${changedBy}` : ''}`,
      ],
    ),
    ['Methods', record.methods.join('; ') || 'None'],
    [
      'Recovery codes',
      codes.created ? `Created, ${codes.used} used` : 'Never created',
    ],
    ['Manager', `${record.manager.name}, ${record.manager.reach}`],
  ];
  if (record.deputy)
    rows.push(['Deputy', `${record.deputy.name}, ${record.deputy.reach}`]);
  if (record.leave !== '') rows.push(['Leave', record.leave]);
  if (record.flags.length > 0) rows.push(['Notes', record.flags.join('; ')]);
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <div key={name} class="row">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
