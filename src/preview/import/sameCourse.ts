import { visible } from '../../ground/quoted.ts';
import { STANDARD_NAMES, type Manifest } from './units.ts';
import { words } from '../web/words.ts';

/**
 * Why a package may not take the place of another; null where it may. An LMS keeps
 * records by the identifiers of a package and of its units, and loses those of one that is gone.
 */
export function whyNoReplacement(old: Manifest, next: Manifest): string | null {
  const say = words().noReplacement;
  if (old.standard !== next.standard)
    return say.standard(
      STANDARD_NAMES[next.standard],
      STANDARD_NAMES[old.standard],
    );
  if (old.identifier !== next.identifier)
    return say.course(visible(next.identifier), visible(old.identifier));
  const lost = old.units.find(
    ({ identifier }, place) => next.units[place]?.identifier !== identifier,
  );
  return lost ? say.unit(visible(lost.identifier)) : null;
}
