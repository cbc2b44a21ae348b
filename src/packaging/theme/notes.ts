import { gzipSync } from 'fflate';
import { logoNotes } from '../../words/workshop/packaging/logo.ts';
import type { PackageOptions } from '../types.ts';

/** What a logo may add to the first launch, in compressed bytes, so that it stays within 80 kB. */
const ROOM_AT_LAUNCH = 10_000;

/** What an admin should know of the logo chosen: what it is called, and what it weighs. */
export function notesOnLogo(
  { logo, policy }: Pick<PackageOptions, 'logo' | 'policy'>,
  name: string,
): string[] {
  if (!logo) return [];
  const weight = gzipSync(logo.bytes).length;
  return [
    ...(policy ? [] : [logoNotes.name(name)]),
    ...(weight > ROOM_AT_LAUNCH
      ? [logoNotes.weight(weight / 1000, ROOM_AT_LAUNCH / 1000)]
      : []),
  ];
}
