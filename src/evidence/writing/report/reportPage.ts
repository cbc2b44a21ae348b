import type { Report } from '../../known/report/report.ts';
import { packPage } from './page.ts';
import { reportBody } from './reportBody.ts';
import { pageKinds } from '../../../words/workshop/evidence/writing/frame.ts';

/** The report as one HTML file, for the screen and for A4 paper. */
export function reportPage(report: Report): string {
  return packPage({
    title: report.title,
    kind: pageKinds.report,
    main: reportBody(report),
  });
}
