import type { Evidence } from '../evidence/collect/makeEvidence.ts';
import { reportPage } from '../evidence/writers/html/reportPage.ts';
import type { Made } from './messages.ts';

/** The pack and what of it is shown at once. */
export function handedOver(
  { report, pack, sha256 }: Evidence,
  asOf: string,
): Made {
  const { completion, standings, calls, registers } = report;
  const percent =
    completion.percent === null ? '' : ` (${completion.percent} %)`;
  const findings = registers.reduce((sum, one) => sum + one.findings.length, 0);
  return {
    name: `evidence-${asOf}.zip`,
    // A copy of its own, so that the page can take it over.
    bytes: new Uint8Array(pack),
    sha256,
    html: reportPage(report),
    figures: [
      ['Completed', `${completion.count} of ${completion.of}${percent}`],
      ['Overdue', String(standings.overdue)],
      ['Expired', String(standings.expired)],
      ['Expiring soon', String(standings.expiring)],
      ['Failed, no attempt left', String(standings.failed)],
      ['Simulated calls', calls ? String(calls.calls) : 'none in these files'],
      [
        'Register and log findings',
        registers.length > 0 ? String(findings) : 'no register or log given',
      ],
      ['On the roster, without a record', String(report.withoutRecord.length)],
      ['In the records, not on the roster', String(report.notOnRoster.length)],
    ],
    notices: report.notices,
  };
}
