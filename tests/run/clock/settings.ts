import { pathToFileURL } from 'node:url';

import { ahead } from './shiftDate.mjs';

/** A clock to run the tests by: where the machine stands, and when the run begins. */
export interface Setting {
  zone: string;
  /** By the wall clock of that zone, with its offset from UTC. */
  begin: string;
}

/** The last half hour of a February, of a leap day and of a year. */
const DAYS = ['2027-02-28', '2028-02-29', '2030-12-31'];

/** West of Greenwich and east of it, with the offsets that hold on those days. */
const ZONES = { 'America/New_York': '-05:00', 'Pacific/Auckland': '+13:00' };

export const SETTINGS: readonly Setting[] = Object.entries(ZONES).flatMap(
  ([zone, offset]) =>
    DAYS.map((day) => ({ zone, begin: `${day}T23:30${offset}` })),
);

/** What tells a command, and each that it starts, the time of this setting: it begins now. */
export function clockOf(setting: Setting): Record<string, string> {
  const preload = pathToFileURL(`${import.meta.dirname}/preload.mjs`).href;
  const machineTime = Date.now() - ahead;
  return {
    TZ: setting.zone,
    HOLD_CLOCK: String(Date.parse(setting.begin) - machineTime),
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${preload}`,
  };
}
