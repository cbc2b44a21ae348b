import { randomUUID } from 'node:crypto';

import type { LaunchFacts } from '../cmi5/launchFacts.ts';
import {
  hasSaid,
  type LmsVerb,
  lmsStatement,
  openSessions,
  type Said,
  secondsOfSession,
} from '../cmi5/lmsStatements.ts';
import { isMet } from '../cmi5/recorded.ts';
import type { Preview } from '../preview.ts';
import { factsOf } from './cmi5.ts';
import type { Session } from './found.ts';

const COURSE = 'https://w3id.org/xapi/cmi5/activitytype/course';

function tell(
  preview: Preview,
  session: Session,
  verb: LmsVerb,
  saying: (facts: LaunchFacts) => Said,
): void {
  const facts = factsOf(session);
  const said = saying(facts);
  const id = randomUUID();
  const statement = lmsStatement(verb, facts, said, id, preview.now());
  const added = [{ session: session.launch.id, statement }];
  preview.store.xapi.addStatements(session.attempt.key, added);
}

const heardOf = ({ store }: Preview, { attempt }: Session) =>
  store.xapi.registration(attempt).statements;

/** `launched` (cmi5 9.3.1), once a launch, before the AU can say anything. */
export function tellLaunched(
  preview: Preview,
  session: Session,
  launchUrl: string,
): void {
  const { launch, unit } = session;
  if (hasSaid(heardOf(preview, session), 'launched', launch.id)) return;
  tell(preview, session, 'launched', ({ activityId, ...facts }) => ({
    object: { id: activityId },
    extensions: {
      launchmode: facts.launchMode,
      launchurl: launchUrl,
      moveon: unit.moveOn,
      ...(unit.launchData && { launchparameters: unit.launchData }),
      ...(facts.masteryScore !== null && { masteryscore: facts.masteryScore }),
    },
  }));
  tellSatisfied(preview, session);
}

/** `abandoned` (cmi5 9.3.6) for each session of the attempt that is still open when this one begins. */
export function tellAbandoned(preview: Preview, session: Session): void {
  const heard = heardOf(preview, session);
  for (const id of openSessions(heard, session.launch.id)) {
    const launch = preview.store.launches.find(id);
    if (!launch) continue;
    const seconds = secondsOfSession(heard, id);
    const duration = `PT${String(Math.round(seconds * 100) / 100)}S`;
    tell(preview, { ...session, launch }, 'abandoned', ({ activityId }) => ({
      object: { id: activityId },
      result: { duration },
    }));
  }
}

/** `satisfied` (cmi5 9.3.9) for the course, once a registration, when the move-on of every AU is met. */
export function tellSatisfied(preview: Preview, session: Session): void {
  const { store } = preview;
  const { attempt, course, learner } = session;
  const units = store.packages.manifest(course.key)?.units ?? [];
  const heard = units.map((_, place) => {
    const attempts = store.attempts.of(learner.key, course.key, place);
    const own = attempts.find((it) => it.registration === attempt.registration);
    return own ? store.xapi.registration(own).statements : [];
  });
  const all = units.every(({ moveOn }, place) =>
    isMet(heard[place] ?? [], moveOn),
  );
  if (!all || hasSaid(heard.flat(), 'satisfied')) return;
  tell(preview, session, 'satisfied', () => ({
    object: { id: course.courseId, definition: { type: COURSE } },
  }));
}
