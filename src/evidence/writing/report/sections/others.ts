import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { Report } from '../../../known/report/report.ts';
import { NEEDS_ACTION } from '../../tables/standingNames.ts';
import {
  everybodyElse,
  quietWords,
} from '../../../../words/workshop/evidence/writing/standings.ts';

const QUIET = ['not_known', 'due', 'open', 'done_undated', 'current'] as const;

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
  const parts = QUIET.map((standing) => ({
    standing,
    count: covered.filter((one) => one.standing === standing).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => quietWords[standing](count));
  if (rest > 0) parts.push(quietWords.notOnRoster(rest));
  if (apart > 0) parts.push(quietWords.apart(apart));
  if (parts.length === 0) return null;
  return html`<p class="fine">
    ${everybodyElse(all.length === people.length, parts)}
  </p>`;
}
