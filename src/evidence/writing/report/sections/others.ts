import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { Report } from '../../../known/report/report.ts';
import type { Standing } from '../../../vocabulary/standing.ts';
import { numberInWords } from '../../tables/inWords.ts';
import { NEEDS_ACTION } from '../../tables/standingNames.ts';

const QUIET: readonly (readonly [Standing, string])[] = [
  ['not_known', 'of whom the records do not say whether they completed'],
  ['due', 'not due yet'],
  ['open', 'not done, and no day is set'],
  ['done_undated', 'done on an unknown day'],
  ['current', 'up to date'],
];

/** Everybody who needs nothing done, by standing; who is not on the roster apart, since nothing is asked of them. */
export function others({ people }: Report): Html | null {
  const all = people.filter(
    ({ standing, apart }) => !NEEDS_ACTION.includes(standing) || apart !== null,
  );
  const hasRoster = people.some(({ onRoster }) => onRoster);
  const covered = all.filter(
    (one) => one.apart === null && (one.onRoster || !hasRoster),
  );
  const apart = all.filter((one) => one.apart !== null).length;
  const rest = all.length - covered.length - apart;
  const parts = QUIET.map(([standing, words]) => ({
    words,
    count: covered.filter((one) => one.standing === standing).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${numberInWords(count)} ${words}`);
  if (rest > 0)
    parts.push(`${numberInWords(rest)} not on the roster, named below`);
  if (apart > 0)
    parts.push(
      `${numberInWords(apart)} on the roster, and not covered on the day of the report`,
    );
  if (parts.length === 0) return null;
  const who = all.length < people.length ? 'Everybody else' : 'Everybody';
  return html`<p class="fine">${who}: ${parts.join('; ')}.</p>`;
}
