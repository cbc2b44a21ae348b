import { gzipSync } from 'fflate';
import type { PackageOptions } from '../types.ts';

/** What a logo may add to the first launch, in compressed bytes, so that it stays within 80 kB. */
const ROOM_AT_LAUNCH = 10_000;

/** What an admin should know of the logo chosen: what it is called, and what it weighs. */
export function logoNotes(
  { logo, policy }: Pick<PackageOptions, 'logo' | 'policy'>,
  name: string,
): string[] {
  if (!logo) return [];
  const weight = gzipSync(logo.bytes).length;
  return [
    ...(policy
      ? []
      : [
          `Screen readers call the logo "${name}", the name that the course was built with. To have your own there, put the name of your organisation into your rules.`,
        ]),
    ...(weight > ROOM_AT_LAUNCH
      ? [
          `The logo adds ${(weight / 1000).toFixed(1)} kB to every first launch; on slow lines one of up to ${ROOM_AT_LAUNCH / 1000} kB is better.`,
        ]
      : []),
  ];
}
