import { html } from '../../../../ground/html.ts';
import type { Report } from '../../../known/report/report.ts';
import { dataTable } from '../dataTable.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { releaseWords } from '../../../../words/workshop/evidence/writing/parts.ts';

/** Which releases of the course people took, and what each teaches. */
export function releases({ releases: lines }: Report): Section {
  return {
    id: 'releases',
    title: releaseWords.title,
    body:
      lines.length === 0
        ? nothing(releaseWords.none)
        : html`${dataTable({
              id: 'table-releases',
              wide: 'figures',
              caption: releaseWords.caption,
              columns: [
                { head: releaseWords.release },
                { head: releaseWords.course },
                { head: releaseWords.people, figures: true },
                { head: releaseWords.teaches },
              ],
              rows: lines.map((line) => [
                quote(line.release),
                line.title === null ? releaseWords.notGiven : quote(line.title),
                line.people,
                line.points.length === 0
                  ? quote(null)
                  : releaseWords.points(line.points.length),
              ]),
            })}
            <p class="fine">${releaseWords.about}</p>`,
  };
}
