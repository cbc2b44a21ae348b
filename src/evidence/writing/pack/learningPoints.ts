import { html, type Html } from '../../../ground/html.ts';
import type { ReleaseLine } from '../../known/report/releaseLines.ts';
import type { Report } from '../../known/report/report.ts';
import { quote } from '../report/foreignText.ts';
import { packPage } from '../report/page.ts';
import { nothing } from '../report/section.ts';
import { pageKinds } from '../../../words/workshop/evidence/writing/frame.ts';
import { pointWords } from '../../../words/workshop/evidence/writing/pack.ts';

/** What each release teaches, point by point: a page of its own, since it is long. */
export function learningPointsPage({ releases }: Report): string {
  const known = releases.filter(({ points }) => points.length > 0);
  return packPage({
    kind: pageKinds.points,
    title: pointWords.title,
    main: html`<div class="report">
      ${known.length === 0 ? nothing(pointWords.none) : known.map(pointsOf)}
    </div>`,
  });
}

function pointsOf({ release, points }: ReleaseLine): Html {
  return html`<h2>${pointWords.release}${quote(release)}</h2>
    <ol class="points">
      ${points.map(({ id, text }) => html`<li><b>${quote(id)}</b> ${quote(text)}</li>`)}
    </ol>`;
}
