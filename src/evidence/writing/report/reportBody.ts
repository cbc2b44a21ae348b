import type { Html } from '../../../ground/html.ts';
import { html } from '../../../ground/html.ts';
import type { Report } from '../../known/report/report.ts';
import { daysIn } from '../../../ground/zones.ts';
import { TOOL_VERSION } from '../tables/tool.ts';
import { dayInWords } from '../../../words/workshop/evidence/writing/figures.ts';
import type { Section } from './section.ts';
import { calls } from './sections/calls.ts';
import { method, notices } from './sections/closing.ts';
import { scores, time } from './sections/distributions.ts';
import { items } from './sections/items.ts';
import { objectives } from './sections/objectives.ts';
import { people } from './sections/people.ts';
import { plausibility } from './sections/plausibility.ts';
import { registers } from './sections/registers.ts';
import { releases } from './sections/releases.ts';
import { isLong, MOST_IN_FILE, roll } from './sections/roll.ts';
import { sources } from './sections/sources.ts';
import { summary } from './sections/summary.ts';
import { units } from './sections/units.ts';
import { quote } from './foreignText.ts';
import {
  factWords,
  madeWith,
  nameChoices,
} from '../../../words/workshop/evidence/writing/frame.ts';

type MakeSection = (report: Report) => Section;

const FIRST: readonly MakeSection[] = [summary, people];

const SECTIONS: readonly MakeSection[] = [
  units,
  releases,
  time,
  scores,
  items,
  objectives,
  calls,
  registers,
  sources,
  notices,
  method,
];

/** Titles of several courses. */
const MOST_CHARACTERS = 400;

/**
 * The report from its facts to its method, headings from h2 down, all inside one element
 * of the class `report`, which {@link REPORT_STYLE} dresses. It has ids that begin with
 * `report-`, `chart-` and `table-`. Text of others is only ever text in it.
 * @param mostInRoll so many people stand in the roll; a page that is open is kept quick by fewer.
 */
export function reportBody(report: Report, mostInRoll = MOST_IN_FILE): Html {
  const sections = sectionsOf(report, mostInRoll).map((section) =>
    section(report),
  );
  return html`<div class="report">
    ${plausibility(report)} ${facts(report)}
    <nav class="contents" aria-label="${factWords.parts}">
      <ol>
        ${sections.map(({ id, title }) => html`<li><a href="#report-${id}">${title}</a></li>`)}
      </ol>
    </nav>
    ${sections.map(
      ({ id, title, body }, index) =>
        html`<section aria-labelledby="report-${id}">
          <h2 id="report-${id}">
            <span class="number">${index + 1}</span> ${title}
          </h2>
          ${body}
        </section>`,
    )}
  </div>`;
}

/** A short roll stands where it is looked for; a long one would push all else away. */
function sectionsOf({ people: all }: Report, most: number): MakeSection[] {
  const rollOfMost: MakeSection = (report) => roll(report, most);
  return isLong(all)
    ? [...FIRST, ...SECTIONS, rollOfMost]
    : [...FIRST, rollOfMost, ...SECTIONS];
}

function said(words: string | null): Html | string {
  return words === null ? factWords.notSaid : quote(words);
}

function saidDay(what: string, day: string | null): [string, string][] {
  return day === null ? [] : [[what, dayInWords(day)]];
}

function facts(report: Report): Html {
  const {
    organisation,
    asOf,
    zone,
    standings,
    files,
    registers: sheets,
    names,
    roster,
    counted: courses,
    hands,
  } = report;
  const covered = Object.values(standings).reduce((sum, one) => sum + one, 0);
  const sources = files.length + sheets.length + (roster ? 1 : 0);
  const lines: [string, Html | string][] = [
    [factWords.organisation, quote(organisation)],
    [
      factWords.asOf,
      html`${dayInWords(daysIn(zone)(asOf.utc))}, ${quote(zone)}`,
    ],
    [
      courses.length > 1 ? factWords.courses : factWords.course,
      courses.length === 0
        ? factWords.noCourse
        : quote(courses.join('; '), MOST_CHARACTERS),
    ],
    [factWords.covers, factWords.people(covered)],
    [factWords.madeFrom, factWords.files(sources)],
    [factWords.names, nameChoices[names]],
    [factWords.preparedBy, said(hands.preparedBy)],
    [factWords.reviewedBy, said(hands.reviewedBy)],
    ...saidDay(factWords.exportedOn, hands.exportedOn),
    ...saidDay(factWords.rosterOn, hands.rosterOn),
    [factWords.madeWith, madeWith(TOOL_VERSION)],
  ];
  return html`<dl class="facts">
    ${lines.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
