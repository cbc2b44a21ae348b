import { quoted } from '../../ground/quoted.ts';
import { STANDARD_NAMES, type Manifest } from './units.ts';

/**
 * Why a package may not take the place of another; null where it may. An LMS keeps
 * records by the identifiers of a package and of its units, and loses those of one that is gone.
 */
export function whyNoReplacement(old: Manifest, next: Manifest): string | null {
  if (old.standard !== next.standard)
    return `It is a package of ${STANDARD_NAMES[next.standard]}, and this one is of ${STANDARD_NAMES[old.standard]}. No LMS carries progress from one standard to another. Import it as a package of its own.`;
  if (old.identifier !== next.identifier)
    return `It is another course: its identifier is ${quoted(next.identifier)}, and that of this one is ${quoted(old.identifier)}. Its records would stand among those of this course, and some LMSs delete records whose identifier is gone. Import it as a package of its own.`;
  const lost = old.units.find(
    ({ identifier }, place) => next.units[place]?.identifier !== identifier,
  );
  return lost
    ? `It does not have the unit ${quoted(lost.identifier)} in the place that it has here, so the records of that unit would be lost. Import it as a package of its own.`
    : null;
}
