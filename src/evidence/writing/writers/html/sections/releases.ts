import type { Html } from '../../../../../ground/html.ts';
import { html } from '../../../../../ground/html.ts';
import type { ReleaseLine } from '../../../../known/report/releaseLines.ts';
import type { Report } from '../../../../known/report/report.ts';
import { counted } from '../../inWords.ts';
import { dataTable } from '../dataTable.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';

/** Which releases of the course people took, and what each teaches. */
export function releases({ releases: lines }: Report): Section {
  return {
    id: 'releases',
    title: 'Releases taken',
    body:
      lines.length === 0
        ? nothing(
            'The records do not say which release of the course was taken.',
          )
        : html`${dataTable({
              id: 'table-releases',
              wide: 'figures',
              caption: 'People by release',
              columns: [
                { head: 'Release' },
                { head: 'Course' },
                { head: 'People', figures: true },
                { head: 'What it teaches' },
              ],
              rows: lines.map((line) => [
                quote(line.release),
                line.title === null
                  ? 'its release.json was not given'
                  : quote(line.title),
                line.people,
                line.points.length === 0
                  ? quote(null)
                  : counted(
                      line.points.length,
                      'learning point',
                      'learning points',
                    ),
              ]),
            })}
            <p class="fine">
              A release is the version of the course and, after the plus sign,
              the beginning of its content's hash. The same release is the same
              content, letter by letter.
            </p>`,
  };
}

/** What each release teaches, point by point, as an appendix: it is long. */
export function learningPoints({ releases: lines }: Report): Section {
  const known = lines.filter(({ points }) => points.length > 0);
  return {
    id: 'points',
    title: 'Appendix: what the releases teach',
    body:
      known.length === 0
        ? nothing(
            'No release.json was given, so what was taught cannot be said here.',
          )
        : html`${known.map(points)}`,
  };
}

function points({ release, points: taught }: ReleaseLine): Html {
  return html`<h3>Release ${quote(release)}</h3>
    <ol class="points">
      ${taught.map(({ id, text }) => html`<li><b>${quote(id)}</b> ${quote(text)}</li>`)}
    </ol>`;
}
