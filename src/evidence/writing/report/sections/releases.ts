import { html } from '../../../../ground/html.ts';
import type { Report } from '../../../known/report/report.ts';
import { counted } from '../../tables/inWords.ts';
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
              content, letter by letter. What each teaches stands point by point
              in learning-points.html of the pack.
            </p>`,
  };
}
