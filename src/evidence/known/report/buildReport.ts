import { callsPart } from '../calls/callFigures.ts';
import { callsIn } from '../calls/knownCalls.ts';
import type { CalendarDay } from '../../../ground/days.ts';
import { daysIn, type DayIn } from '../../../ground/zones.ts';
import type { ShareOf } from '../../vocabulary/share.ts';
import { grouped } from '../../vocabulary/sorting.ts';
import { wordingOf } from '../../reading/releases/wording.ts';
import { peopleOf, type Person, type ReportRecord } from '../people/people.ts';
import { firstSeen } from '../standing/changes.ts';
import {
  standingOf,
  type PersonStanding,
  type StandingRules,
} from '../standing/personStanding.ts';
import { titleOf } from './courseGroups.ts';
import { recordsThatCount } from './courseLines.ts';
import { coveredOn } from './coveredOn.ts';
import { recordedUpTo } from './dayOfReport.ts';
import type { ReportInput } from './input.ts';
import { maskedRecord } from './maskedRecord.ts';
import { maskedParts } from './masking.ts';
import { answersPart, measuredPart } from './measuredParts.ts';
import { methodOf } from './method.ts';
import { namedIn } from './namedPeople.ts';
import { noticesOf } from './notices.ts';
import { personLine } from './personLine.ts';
import { plausibilityOf } from './plausibility.ts';
import { rosterIsMet, unknownStandings } from './unknownStandings.ts';
import { releaseLines } from './releaseLines.ts';
import type { Report, ReportWithRecords } from './report.ts';
import { sharesFrom } from './distribution.ts';
import { lastTold } from '../standing/toldOpen.ts';
import { shareDone, standingsOf, unitLines } from './standingCounts.ts';

/**
 * The report as data, and the records that count in it, named as the report names people.
 * The order of records, files and releases changes nothing in it.
 * @throws HoldError when pseudonyms are asked for without a key.
 */
export function buildReport(input: ReportInput): ReportWithRecords {
  const { roster, releases, policy, options } = input;
  const share = sharesFrom(options.smallGroup);
  const dayIn = daysIn(options.zone);
  const today = dayIn(options.asOf.utc);
  const { counted, kept, people, ...heeded } = whatCounts(input, dayIn);
  const standing = standingsBy(people, {
    training: policy.training,
    releases,
    ...daysTold(kept, dayIn, today),
    dayIn,
    today,
    soonDays: options.soonDays,
    matched: heeded.matched,
    since: options.since,
  });
  const { due, unmatched, measured } = whoIsAsked(people, input);
  const cautions = [...unknownStandings(due, standing), ...heeded.cautions];
  const named = namedIn(people, standing, options);
  const wording = wordingOf(releases);
  const heard = callsIn(measured, wording);
  const { namedAs, listed, allShown } = named;
  const unitOf = (it: Person) => namedAs(it).unit;
  const stood = standingPart(due, { standing, unitOf }, share);
  const read = maskedParts(input, allShown);
  const report: Report = {
    title: titleOf(counted.groups, releases, options.courses),
    ...saidBefore(input),
    plausibility: plausibilityOf({
      ...input,
      ...stood,
      due,
      unmatched,
      counted,
    }),
    people: listed.map((it) => personLine(it, standing(it), namedAs(it))),
    ...stood,
    releases: releaseLines(measured, releases),
    courses: counted.courses,
    counted: counted.groups.map(({ name }) => name),
    ...measuredPart(measured, dayIn, (it) => namedAs(it).shown),
    ...answersPart(measured, wording, share),
    calls: callsPart(heard.calls, share),
    ...rosterPart(roster, listed, (it) => namedAs(it).person),
    ...read,
    cautions,
    notices: [
      ...cautions,
      ...counted.notices,
      ...noticesOf(kept, people, roster, releases, heard, read),
    ],
    method: methodOf(input, counted.names, counted.groups.length),
  };
  const records = listed.flatMap((it) =>
    it.records.map((one) => maskedRecord(one, namedAs(it), allShown)),
  );
  return { report, records };
}

/** What somebody has said before anything was read. */
function saidBefore({ policy, options }: ReportInput) {
  const { asOf, zone, smallGroup, names } = options;
  const { preparedBy, reviewedBy, exportedOn, rosterOn } = options;
  return {
    organisation: policy.organisation.name,
    asOf,
    zone,
    smallGroup,
    names,
    hands: { preparedBy, reviewedBy, exportedOn, rosterOn },
  };
}

/** Whom the report covers, who is in the records besides, and who counts in scores, times, answers and calls. */
function whoIsAsked(
  people: readonly Person[],
  { roster, options }: ReportInput,
) {
  const due = roster ? people.filter((it) => it.roster) : people;
  const unmatched = roster ? people.filter(isUnlisted) : [];
  // Somebody else's people would move every score and chart.
  return { due, unmatched, measured: options.countUnmatched ? people : due };
}

/** The records that count up to the report's day, and the people whom the roster covers then. */
function whatCounts(
  { records, roster, releases, options }: ReportInput,
  dayIn: DayIn,
) {
  const today = dayIn(options.asOf.utc);
  const counted = recordsThatCount(records, releases, options);
  const { kept, cautions } = recordedUpTo(counted.records, dayIn, today);
  const everybody = peopleOf(kept, roster);
  const covered = coveredOn(everybody, today, options.countUnmatched);
  return {
    counted,
    kept,
    people: covered.kept,
    matched: rosterIsMet(everybody),
    cautions: [...counted.cautions, ...cautions, ...covered.cautions],
  };
}

/** What the days of the records tell of releases and of files. */
function daysTold(
  kept: readonly ReportRecord[],
  dayIn: DayIn,
  today: CalendarDay,
): Pick<StandingRules, 'seen' | 'told'> {
  return {
    seen: firstSeen(kept, dayIn, today),
    told: lastTold(kept, dayIn),
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
  {
    standing,
    unitOf,
  }: {
    standing: (person: Person) => PersonStanding;
    unitOf: (person: Person) => string | null;
  },
  share: ShareOf,
): Pick<Report, 'completion' | 'standings' | 'units'> {
  return {
    completion: shareDone(due, standing, share),
    standings: standingsOf(due, standing),
    units: unitLines(grouped(due, unitOf), standing, share),
  };
}

/** The roster, and who is known by one of roster and records alone. */
function rosterPart(
  roster: ReportInput['roster'],
  people: readonly Person[],
  nameOf: (person: Person) => string,
): Pick<Report, 'withoutRecord' | 'notOnRoster'> {
  return {
    withoutRecord: people.filter((it) => it.records.length === 0).map(nameOf),
    notOnRoster: roster ? people.filter(isUnlisted).map(nameOf) : [],
  };
}

/** Who stands apart is on the roster. */
function isUnlisted({ roster, apart }: Person): boolean {
  return roster === null && apart === null;
}
