import { html, type Html } from '../../../ground/html.ts';
import type { ReleaseLine } from '../../known/report/releaseLines.ts';
import type { Report } from '../../known/report/report.ts';
import { quote } from '../report/foreignText.ts';
import { packPage } from '../report/page.ts';
import { nothing } from '../report/section.ts';

/** What each release teaches, point by point: a page of its own, since it is long. */
export function learningPointsPage({ releases }: Report): string {
  const known = releases.filter(({ points }) => points.length > 0);
  return packPage({
    kind: 'Learning points',
    title: 'What the releases teach',
    main: html`<div class="report">
      ${known.length === 0 ? nothing('No release.json was given, so what was taught cannot be said here.') : known.map(pointsOf)}
    </div>`,
  });
}

function pointsOf({ release, points }: ReleaseLine): Html {
  return html`<h2>Release ${quote(release)}</h2>
    <ol class="points">
      ${points.map(({ id, text }) => html`<li><b>${quote(id)}</b> ${quote(text)}</li>`)}
    </ol>`;
}
