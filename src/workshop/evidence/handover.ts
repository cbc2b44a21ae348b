import type { Evidence } from '../../evidence/collect/makeEvidence.ts';
import { reportBody } from '../../evidence/writing/report/reportBody.ts';
import { reportPage } from '../../evidence/writing/report/reportPage.ts';
import { stopsInWords } from '../../evidence/writing/tables/plausibilityWords.ts';
import { sha256Hex } from '../../ground/bytes.ts';
import type { Made, ReportOnPage } from './messages.ts';

/** Of the roll: with more the page would not answer for a while. */
const MOST_ON_PAGE = 200;

/** The report as the page shows it and as a file. */
export function reportOf({ report, settings }: Evidence): ReportOnPage {
  return {
    title: report.title,
    body: reportBody(report, MOST_ON_PAGE).markup,
    page: reportPage(report),
    courses: report.courses,
    stops: stopsInWords(report.plausibility),
    settings,
  };
}

/** The pack. @param asOf day of the report. */
export async function packOf({ pack }: Evidence, asOf: string): Promise<Made> {
  // A copy of its own, so that the page can take it over.
  const bytes = new Uint8Array(await pack());
  return { name: `evidence-${asOf}.zip`, bytes, sha256: sha256Hex(bytes) };
}
