import { randomUUID } from 'node:crypto';

import type { LaunchFacts } from '../cmi5/launchFacts.ts';
import {
  hasSaid,
  type LmsVerb,
  lmsStatement,
  openSessions,
  type StatementContent,
  secondsOfSession,
} from '../cmi5/lmsStatements.ts';
import { isMet } from '../cmi5/attemptRecord.ts';
import type { Preview } from '../preview.ts';
import { factsOf } from './cmi5.ts';
import type { Session } from './lookup.ts';

const COURSE = 'https://w3id.org/xapi/cmi5/activitytype/course';

function tell(
  preview: Preview,
  session: Session,
  verb: LmsVerb,
  saying: (facts: LaunchFacts) => StatementContent,
): void {
  const facts = factsOf(session);
  const said = saying(facts);
  const id = randomUUID();
  const statement = lmsStatement(verb, facts, said, id, preview.now());
  const added = [{ session: session.launch.id, statement }];
  preview.store.xapi.addStatements(session.attempt.key, added);
}

const heardOf = ({ store }: Preview, { attempt }: Pick<Session, 'attempt'>) =>
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

/** `abandoned` (cmi5 9.3.6), once for each session of the registration that is still open when this one is launched. */
export function tellAbandoned(preview: Preview, session: Session): void {
  for (const { attempt, unit } of registered(preview, session)) {
    if (!attempt) continue;
    const own = { ...session, attempt, unit };
    const heard = heardOf(preview, own);
    for (const id of openSessions(heard, session.launch.id)) {
      const launch = preview.store.launches.find(id);
      if (!launch) continue;
      const seconds = secondsOfSession(heard, id);
      const duration = `PT${String(Math.round(seconds * 100) / 100)}S`;
      tell(preview, { ...own, launch }, 'abandoned', ({ activityId }) => ({
        object: { id: activityId },
        result: { duration },
      }));
    }
  }
}

/** The AUs of the course, each with its attempt in the registration of the session. */
function registered(
  { store }: Preview,
  { attempt: { registration }, course, learner }: Session,
) {
  const units = store.packages.manifest(course.key)?.units ?? [];
  return units.map((unit, place) => {
    const attempts = store.attempts.of(learner.key, course.key, place);
    const attempt = attempts.find((it) => it.registration === registration);
    return { unit, attempt };
  });
}

/** `satisfied` (cmi5 9.3.9) for the course, once a registration, when the move-on of every AU is met. */
export function tellSatisfied(preview: Preview, session: Session): void {
  const { course } = session;
  const heard = registered(preview, session).map(({ unit, attempt }) => ({
    unit,
    said: attempt ? heardOf(preview, { attempt }) : [],
  }));
  const all = heard.every(({ unit, said }) => isMet(said, unit.moveOn));
  const said = heard.flatMap((each) => each.said);
  if (!all || hasSaid(said, 'satisfied')) return;
  tell(preview, session, 'satisfied', () => ({
    object: { id: course.courseId, definition: { type: COURSE } },
  }));
}
