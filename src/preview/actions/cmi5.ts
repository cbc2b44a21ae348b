import { randomBytes } from 'node:crypto';

import { contentAddress, learnerAddress, playAddress } from '../addresses.ts';
import { launchAddress, launchFacts } from '../cmi5/launching.ts';
import type { LaunchFacts } from '../cmi5/launchFacts.ts';
import { courseEndPage } from '../pages/courseEnd.ts';
import type { Preview } from '../preview.ts';
import { courseOrigin } from '../web/origins.ts';
import { framedPage, json, type Reply } from '../web/reply.ts';
import type { Call } from '../web/router.ts';
import { authorisedSession, sessionAt, type Session } from './lookup.ts';
import { whyOver } from './sessionEnd.ts';
import { words } from '../web/words.ts';

/** What cmi5 fixes for the launch. */
export function factsOf({
  launch,
  attempt,
  learner,
  unit,
}: Session): LaunchFacts {
  return launchFacts({
    launchId: launch.id,
    registration: attempt.registration,
    learner,
    unit,
    unitKey: `${String(attempt.package)}-${String(attempt.unit)}`,
    review: launch.mode === 'review',
  });
}

/** Where the launch's own addresses begin, with the origin. */
function baseOf({ place }: Call, { launch, attempt }: Session): string {
  return courseOrigin(place, attempt) + playAddress(launch.id);
}

/** The address that the course is opened with. */
export function cmi5Address(call: Call, session: Session): string {
  const { course, unit, launch } = session;
  const base = baseOf(call, session);
  return launchAddress(
    contentAddress(course.key, unit.path, unit.search),
    factsOf(session),
    {
      endpoint: `${base}/xapi/`,
      fetch: `${base}/fetch?token=${launch.token}`,
    },
  );
}

/** Where the AU goes when the learner leaves it. */
export function returnAddress(call: Call, session: Session): string {
  return `${baseOf(call, session)}/left`;
}

/** The fetch address (cmi5 8.2): it gives the key of the record store once. */
export function giveKey(preview: Preview, call: Call): Reply {
  const session = authorisedSession(preview, call);
  const { launch } = session;
  const refuse = (text: string): Reply =>
    json({ 'error-code': '1', 'error-text': text });
  if (whyOver(preview, session)) return refuse(words().launchOver.noKey);
  if (launch.lrsKey !== '') return refuse(words().launchOver.keyGiven);
  const key = randomBytes(24).toString('base64');
  preview.store.launches.giveLrsKey(launch, key);
  return json({ 'auth-token': key });
}

/** What the host page asks now and then, since a cmi5 course does not save through it. */
export function sendHeard(preview: Preview, call: Call): Reply {
  const { launch } = authorisedSession(preview, call);
  const { initializedUtc, savedUtc, finishedUtc } = launch;
  const ended = finishedUtc !== null;
  const over = !ended && preview.store.launches.isAbandoned(launch);
  return json({
    begun: initializedUtc !== null,
    saved: savedUtc,
    ended,
    ...(over && { reason: words().launchOver.overtaken }),
  });
}

/** The return address of a launch, in the frame or window of the course. */
export function showLeft(preview: Preview, call: Call): Reply {
  const { learner } = sessionAt(preview, call);
  return framedPage(
    courseEndPage(call.place.admin + learnerAddress(learner.key)),
  );
}
