import { daysIn, zoneNamed } from '../../ground/zones.ts';
import type { CalendarDay } from '../../ground/days.ts';
import { USUAL_CHOICES, type ReportOptions } from '../known/report/input.ts';
import type { AnsweredFile } from '../vocabulary/answers.ts';

/** What was chosen for a pack, so that the same pack can be made again from the same files. No key of pseudonyms stands in it. */
export interface Settings extends Omit<
  ReportOptions,
  'asOf' | 'zone' | 'pseudonymKey'
> {
  /** The day of the report. */
  asOf: CalendarDay;
  /** Who stands on the report; null for the name in the policy. */
  organisation: string | null;
  /** IANA zone of the days; null for the one of the policy. */
  zone: string | null;
  /** Whether the files that were read go into the pack; never where names are not shown. */
  withSources: boolean;
  files: AnsweredFile[];
}

/** Settings as they were chosen: the day of the report is null where none was named. */
export interface ChosenSettings extends Omit<Settings, 'asOf'> {
  asOf: CalendarDay | null;
}

/** Settings where nobody has chosen anything. */
export function usualSettings(): ChosenSettings {
  return {
    ...USUAL_CHOICES,
    asOf: null,
    organisation: null,
    zone: null,
    withSources: true,
    files: [],
  };
}

/** The settings with a day: where none was named it is the one of `now` in the report's zone. @param policyZone IANA name, where no other was chosen. @throws HoldError for a zone that there is not. */
export function withDay<Chosen extends Pick<ChosenSettings, 'asOf' | 'zone'>>(
  settings: Chosen,
  policyZone: string,
  now: Date,
): Chosen & { asOf: CalendarDay } {
  const { name } = zoneNamed(settings.zone ?? policyZone);
  const today = daysIn(name)(now.toISOString());
  return { ...settings, asOf: settings.asOf ?? today };
}

/** The settings as the report takes them. @param policyZone IANA name, where no other was chosen. */
export function reportOptions(
  settings: Omit<Settings, 'files'>,
  policyZone: string,
  pseudonymKey: string | null,
): ReportOptions {
  const zone = settings.zone ?? policyZone;
  // Noon there: at noon in UTC it is the next day already in Auckland.
  const noon = Date.parse(`${settings.asOf}T12:00:00Z`);
  const utc = new Date(zoneNamed(zone).toUtc(noon) ?? noon);
  const asOf = { utc: utc.toISOString().replace('.000Z', 'Z'), zone };
  return { ...settings, asOf, zone, pseudonymKey };
}
