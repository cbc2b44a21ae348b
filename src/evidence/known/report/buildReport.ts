import { callsPart } from '../calls/callFigures.ts';
import { callsIn } from '../calls/knownCalls.ts';
import { daysIn } from '../../../ground/zones.ts';
import { byText } from '../../vocabulary/sorting.ts';
import { wordingOf } from '../../reading/releases/wording.ts';
import { peopleOf, type Person } from '../people/people.ts';
import { firstSeen } from '../standing/changes.ts';
import { standingOf, type PersonStanding } from '../standing/personStanding.ts';
import { firstAnswers, itemLines, objectiveLines } from './itemLines.ts';
import { titleOf } from './courseGroups.ts';
import { recordsThatCount } from './courseLines.ts';
import { joinedUpTo, recordedUpTo } from './dayOfReport.ts';
import type { ReportInput } from './input.ts';
import { maskedFiles, maskedRecord, maskedRegisters } from './masking.ts';
import {
  bestPercent,
  daysUntilDone,
  minutesUntilDone,
} from './personMeasures.ts';
import { methodOf } from './method.ts';
import { namingOf } from './naming.ts';
import { noticesOf } from './notices.ts';
import { personLine } from './personLine.ts';
import { releaseLines } from './releaseLines.ts';
import type { Report, ReportWithRecords } from './report.ts';
import { rosterLine } from './rosterLine.ts';
import { distributionOf, roundWidth, sharesFrom } from './distribution.ts';
import { shareDone, standingsOf, unitLines } from './standingCounts.ts';

/**
 * The report as data, and the records that count in it, named as the report names people.
 * The order of records, files and releases changes nothing in it.
 * @throws HoldError when pseudonyms are asked for without a key.
 */
export function buildReport(input: ReportInput): ReportWithRecords {
  const { roster, releases, policy, files, options } = input;
  const { zone, smallGroup, asOf } = options;
  const counted = recordsThatCount(input.records, releases, options.courses);
  const dayIn = daysIn(zone);
  const today = dayIn(asOf.utc);
  const recorded = recordedUpTo(counted.records, dayIn, today);
  const joined = joinedUpTo(peopleOf(recorded.kept, roster), today);
  const people = joined.kept;
  const seen = firstSeen(recorded.kept, dayIn, today);
  const cautions = [
    ...counted.cautions,
    ...recorded.cautions,
    ...joined.cautions,
  ];
  const rules = {
    training: policy.training,
    releases,
    seen,
    dayIn,
    today,
    soonDays: options.soonDays,
    since: options.since,
  };
  const stands = new Map(people.map((it) => [it, standingOf(it, rules)]));
  const due = roster ? people.filter((it) => it.roster) : people;
  const naming = namingOf(people, options);
  const share = sharesFrom(smallGroup);
  const wording = wordingOf(releases);
  const answers = firstAnswers(people, wording);
  const heard = callsIn(people, wording);
  const nameOf = (person: Person) => naming.get(person)?.person ?? '';
  const sorted = [...people].sort((a, b) => byText(nameOf(a), nameOf(b)));
  const allShown = [...naming.values()].every(({ shown }) => shown);
  const standing = (it: Person): PersonStanding =>
    stands.get(it) ?? standingOf(it, rules);
  const report: Report = {
    title: titleOf(counted.groups, releases, options.courses),
    organisation: policy.organisation.name,
    asOf,
    zone,
    smallGroup,
    names: options.names,
    people: sorted.map((it) =>
      personLine(
        it,
        standing(it),
        naming.get(it) ?? { person: '', shown: false },
      ),
    ),
    completion: shareDone(due, standing, share),
    standings: standingsOf(due, standing),
    units: unitLines(due, standing, share),
    releases: releaseLines(people, releases),
    courses: counted.courses,
    counted: counted.groups.map(({ name }) => name),
    minutes: measured(people, minutesUntilDone, roundWidth),
    days: measured(people, (it) => daysUntilDone(it, dayIn), roundWidth),
    scores: measured(people, bestPercent, () => 10),
    items: itemLines(answers, wording, share),
    objectives: objectiveLines(answers, wording, share),
    calls: callsPart(heard.calls, share),
    registers: maskedRegisters(input.registers, allShown),
    withoutRecord: sorted.filter((it) => it.records.length === 0).map(nameOf),
    notOnRoster: roster ? sorted.filter((it) => !it.roster).map(nameOf) : [],
    files: maskedFiles(files, allShown),
    roster: roster && rosterLine(roster),
    cautions,
    notices: [
      ...cautions,
      ...counted.notices,
      ...noticesOf(recorded.kept, people, roster, releases, heard, files),
    ],
    method: methodOf(input, counted.names, counted.groups.length),
  };
  const records = sorted.flatMap((it) =>
    it.records.map((one) => maskedRecord(one, naming.get(it))),
  );
  return { report, records };
}

function measured(
  people: readonly Person[],
  measure: (person: Person) => number | null | undefined,
  width: (most: number) => number,
) {
  const values = people.map(measure).filter((it) => it !== undefined);
  return distributionOf(values, width);
}
