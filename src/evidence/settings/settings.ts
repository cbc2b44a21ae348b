import type { Day } from '../calendar/day.ts';
import { REPORT_DEFAULTS, type ReportOptions } from '../known/report/input.ts';
import type { FileAnswers } from '../vocabulary/answers.ts';

/** What was chosen for a pack, so that the same pack can be made again from the same files. No key of pseudonyms stands in it. */
export interface Settings extends Omit<
  ReportOptions,
  'asOf' | 'zone' | 'pseudonymKey'
> {
  /** The day of the report. */
  asOf: Day;
  /** Who stands on the report; null for the name in the policy. */
  organisation: string | null;
  /** IANA zone of the days; null for the one of the policy. */
  zone: string | null;
  files: FileAnswers[];
}

/** Settings where nobody has chosen anything but the day. */
export function settingsFor(asOf: Day): Settings {
  const { names, namesFrom, smallGroup, soonDays, courses, since } =
    REPORT_DEFAULTS;
  const chosen = { names, namesFrom, smallGroup, soonDays, courses, since };
  return { ...chosen, asOf, organisation: null, zone: null, files: [] };
}

/** The settings as the report takes them. @param policyZone IANA name, where no other was chosen. */
export function reportOptions(
  settings: Omit<Settings, 'files'>,
  policyZone: string,
  pseudonymKey: string | null,
): ReportOptions {
  const asOf = { utc: `${settings.asOf}T12:00:00Z`, zone: 'UTC' };
  const zone = settings.zone ?? policyZone;
  return { ...settings, asOf, zone, pseudonymKey };
}
