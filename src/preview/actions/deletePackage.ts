import { HOME } from '../addresses.ts';
import { inTurns } from '../import/inTurns.ts';
import { deletePage } from '../pages/deletePage.ts';
import type { Preview } from '../preview.ts';
import type { Attempt } from '../store/attempts.ts';
import type { Package } from '../store/packages.ts';
import { forgetAddress } from '../web/goneOrigin.ts';
import { courseOrigins, landingOrigin } from '../web/origins.ts';
import { page, seeOther, type Reply } from '../web/reply.ts';
import type { Call } from '../web/router.ts';
import { packageNamed } from './lookup.ts';

/** Says what goes with a package, before anything does. */
export function askToDelete(preview: Preview, { params, place }: Call): Reply {
  const course = packageNamed(preview, params['host'] ?? '');
  const attempts = attemptsAt(preview, course);
  const content = deletePage({
    course,
    attempts: attempts.length,
    learners: learnersOf(attempts).length,
  });
  const leadsTo = `${courseOrigins(place)} ${landingOrigin(place)}`;
  return page(content, 200, leadsTo);
}

/** Deletes a package with its records, and leads the browser through its origins to clear what it left there. */
export async function deletePackage(
  preview: Preview,
  { params, place }: Call,
): Promise<Reply> {
  const course = packageNamed(preview, params['host'] ?? '');
  const learners = learnersOf(attemptsAt(preview, course));
  const { packages } = preview.store;
  await preview.heavy(() => inTurns(packages.remove(course.key)));
  const home = `${place.admin}${HOME}?deleted=yes`;
  return seeOther(forgetAddress(course.host, place.suffix, learners, home));
}

function attemptsAt({ store }: Preview, { key }: Package): Attempt[] {
  return store.attempts.all().filter((attempt) => attempt.package === key);
}

function learnersOf(attempts: readonly Attempt[]): number[] {
  return [...new Set(attempts.map(({ learner }) => learner))];
}
