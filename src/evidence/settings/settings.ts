import type { Day } from '../calendar/day.ts';
import { REPORT_DEFAULTS, type ReportOptions } from '../report/input.ts';
import type { FileAnswers } from './said.ts';

/** What was chosen for a pack, so that the same pack can be made again from the same files. No key of pseudonyms stands in it. */
export interface Settings extends Omit<
  ReportOptions,
  'asOf' | 'zone' | 'pseudonymKey'
> {
  /** The day of the report. */
  asOf: Day;
  files: FileAnswers[];
}

/** Settings where nobody has chosen anything but the day. */
export function settingsFor(asOf: Day): Settings {
  const { names, namesFrom, smallGroup, soonDays, courses, since } =
    REPORT_DEFAULTS;
  const chosen = { names, namesFrom, smallGroup, soonDays, courses, since };
  return { ...chosen, asOf, files: [] };
}

/** The settings as the report takes them. @param zone IANA name, of the policy. */
export function reportOptions(
  settings: Omit<Settings, 'files'>,
  zone: string,
  pseudonymKey: string | null,
): ReportOptions {
  const asOf = { utc: `${settings.asOf}T12:00:00Z`, zone: 'UTC' };
  return { ...settings, asOf, zone, pseudonymKey };
}
