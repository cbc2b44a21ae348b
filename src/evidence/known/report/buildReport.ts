import { callsPart } from '../calls/callFigures.ts';
import { callsIn } from '../calls/knownCalls.ts';
import { daysIn, type DayIn } from '../../../ground/zones.ts';
import type { ShareOf } from '../../vocabulary/share.ts';
import { byText } from '../../vocabulary/sorting.ts';
import { wordingOf, type Wording } from '../../reading/releases/wording.ts';
import { peopleOf, type Person } from '../people/people.ts';
import { firstSeen } from '../standing/changes.ts';
import {
  standingOf,
  type PersonStanding,
  type StandingRules,
} from '../standing/personStanding.ts';
import { firstAnswers, itemLines, objectiveLines } from './itemLines.ts';
import { titleOf } from './courseGroups.ts';
import { recordsThatCount } from './courseLines.ts';
import { joinedUpTo, recordedUpTo } from './dayOfReport.ts';
import type { ReportInput } from './input.ts';
import { maskedParts, maskedRecord } from './masking.ts';
import {
  bestPercent,
  daysUntilDone,
  minutesUntilDone,
} from './personMeasures.ts';
import { methodOf } from './method.ts';
import { namingOf, type Naming } from './naming.ts';
import { noticesOf } from './notices.ts';
import { personLine } from './personLine.ts';
import { rosterIsMet, unknownStandings } from './unknownStandings.ts';
import { releaseLines } from './releaseLines.ts';
import type { Report, ReportWithRecords } from './report.ts';
import { rosterLine } from './rosterLine.ts';
import { distributionOf, roundWidth, sharesFrom } from './distribution.ts';
import { shareDone, standingsOf, unitLines } from './standingCounts.ts';

const UNNAMED: Naming = { person: '', shown: false };

/**
 * The report as data, and the records that count in it, named as the report names people.
 * The order of records, files and releases changes nothing in it.
 * @throws HoldError when pseudonyms are asked for without a key.
 */
export function buildReport(input: ReportInput): ReportWithRecords {
  const { roster, releases, policy, options } = input;
  const { zone, smallGroup, asOf } = options;
  const dayIn = daysIn(zone);
  const today = dayIn(asOf.utc);
  const { counted, kept, people, matched, ...heeded } = whatCounts(
    input,
    dayIn,
  );
  const standing = standingsBy(people, {
    training: policy.training,
    releases,
    seen: firstSeen(kept, dayIn, today),
    dayIn,
    today,
    soonDays: options.soonDays,
    matched,
    since: options.since,
  });
  const due = roster ? people.filter((it) => it.roster) : people;
  const cautions = [...unknownStandings(due, standing), ...heeded.cautions];
  const naming = namingOf(people, options);
  const share = sharesFrom(smallGroup);
  const wording = wordingOf(releases);
  const heard = callsIn(people, wording);
  const namedAs = (it: Person) => naming.get(it) ?? UNNAMED;
  const nameOf = (it: Person) => namedAs(it).person;
  const sorted = [...people].sort((a, b) => byText(nameOf(a), nameOf(b)));
  const read = maskedParts(input, naming);
  const report: Report = {
    title: titleOf(counted.groups, releases, options.courses),
    organisation: policy.organisation.name,
    asOf,
    zone,
    smallGroup,
    names: options.names,
    people: sorted.map((it) => personLine(it, standing(it), namedAs(it))),
    ...standingPart(due, standing, share),
    releases: releaseLines(people, releases),
    courses: counted.courses,
    counted: counted.groups.map(({ name }) => name),
    ...measuredPart(people, dayIn),
    ...answersPart(people, wording, share),
    calls: callsPart(heard.calls, share),
    registers: read.registers,
    ...rosterPart(roster, sorted, nameOf),
    files: read.files,
    cautions,
    notices: [
      ...cautions,
      ...counted.notices,
      ...noticesOf(kept, people, roster, releases, heard, read.files),
    ],
    method: methodOf(input, counted.names, counted.groups.length),
  };
  const records = sorted.flatMap((it) =>
    it.records.map((one) => maskedRecord(one, naming.get(it))),
  );
  return { report, records };
}

/** The records that count up to the report's day, and the people who have joined by then. */
function whatCounts(
  { records, roster, releases, options }: ReportInput,
  dayIn: DayIn,
) {
  const today = dayIn(options.asOf.utc);
  const counted = recordsThatCount(records, releases, options.courses);
  const { kept, cautions } = recordedUpTo(counted.records, dayIn, today);
  const everybody = peopleOf(kept, roster);
  const joined = joinedUpTo(everybody, today);
  return {
    counted,
    kept,
    people: joined.kept,
    matched: rosterIsMet(everybody),
    cautions: [...counted.cautions, ...cautions, ...joined.cautions],
  };
}

/** Where each person stands, found out once. */
function standingsBy(
  people: readonly Person[],
  rules: StandingRules,
): (person: Person) => PersonStanding {
  const stands = new Map(people.map((it) => [it, standingOf(it, rules)]));
  return (it) => stands.get(it) ?? standingOf(it, rules);
}

function standingPart(
  due: readonly Person[],
  standing: (person: Person) => PersonStanding,
  share: ShareOf,
): Pick<Report, 'completion' | 'standings' | 'units'> {
  return {
    completion: shareDone(due, standing, share),
    standings: standingsOf(due, standing),
    units: unitLines(due, standing, share),
  };
}

/** The roster, and who is known by one of roster and records alone. */
function rosterPart(
  roster: ReportInput['roster'],
  people: readonly Person[],
  nameOf: (person: Person) => string,
): Pick<Report, 'roster' | 'withoutRecord' | 'notOnRoster'> {
  return {
    roster: roster && rosterLine(roster),
    withoutRecord: people.filter((it) => it.records.length === 0).map(nameOf),
    notOnRoster: roster ? people.filter((it) => !it.roster).map(nameOf) : [],
  };
}

function measuredPart(
  people: readonly Person[],
  dayIn: DayIn,
): Pick<Report, 'minutes' | 'days' | 'scores'> {
  return {
    minutes: measured(people, minutesUntilDone, roundWidth),
    days: measured(people, (it) => daysUntilDone(it, dayIn), roundWidth),
    scores: measured(people, bestPercent, () => 10),
  };
}

function answersPart(
  people: readonly Person[],
  wording: Wording,
  share: ShareOf,
): Pick<Report, 'items' | 'objectives'> {
  const answers = firstAnswers(people, wording);
  return {
    items: itemLines(answers, wording, share),
    objectives: objectiveLines(answers, wording, share),
  };
}

function measured(
  people: readonly Person[],
  measure: (person: Person) => number | null | undefined,
  width: (most: number) => number,
) {
  const values = people.map(measure).filter((it) => it !== undefined);
  return distributionOf(values, width);
}
