import { contentAddress } from '../addresses.ts';
import type { Preview } from '../preview.ts';
import { scormOf } from '../scorm.ts';
import { readJson } from '../web/json.ts';
import { json, type Reply } from '../web/reply.ts';
import { readBody } from '../web/request.ts';
import { courseOrigin } from '../web/origins.ts';
import type { Call } from '../web/router.ts';
import { cmi5Address } from './cmi5.ts';
import { authorisedSession, sessionAt } from './lookup.ts';
import { tellAbandoned, tellLaunched } from './lmsStatements.ts';
import { isBehind } from './sessionEnd.ts';
import { words } from '../web/words.ts';

/** Sixty-four thousand characters of suspend data and some hundred interactions fit many times. */
const COMMIT_SIZE = 2 * 1024 * 1024;

const refuse = (status: number, reason: string): Reply =>
  json({ stored: false, reason }, status);

/** What the host page loads into the API. Asked for late, so that the end of an earlier page has arrived. */
export function sendState(preview: Preview, call: Call): Reply {
  const session = authorisedSession(preview, call);
  const { launch, attempt, learner, course, unit } = session;
  const scorm = scormOf(course.standard);
  const { launches } = preview.store;
  if (isBehind(preview, session))
    return refuse(409, words().launchOver.overtaken);
  const utc = preview.now().toISOString();
  if (!scorm) {
    const address = cmi5Address(call, session);
    const own = contentAddress(course.key, unit.path, unit.search);
    const url = courseOrigin(call.place, attempt) + own;
    preview.store.together(() => {
      tellAbandoned(preview, session);
      tellLaunched(preview, session, url);
      launches.takeOver(launch, utc);
    });
    return json({ course: address });
  }
  launches.takeOver(launch, utc);
  return json({
    cmi: scorm.launchData(learner, attempt, unit, launch.mode),
    course: contentAddress(course.key, unit.path, unit.search),
  });
}

/** LMSInitialize, or Initialize of SCORM 2004. */
export function initialize(preview: Preview, call: Call): Reply {
  const session = authorisedSession(preview, call);
  if (isBehind(preview, session))
    return refuse(409, words().launchOver.overtaken);
  const utc = preview.now().toISOString();
  preview.store.launches.initialize(session.launch, utc);
  return json({ stored: true, at: utc });
}

/** Commit and the end of a session: `stored` is true only when the data are on the disk. */
export async function commit(preview: Preview, call: Call): Promise<Reply> {
  authorisedSession(preview, call);
  const body = await readBody(call.request, COMMIT_SIZE);
  // While the body was on its way another request may have ended the launch.
  const { launch, attempt, course } = sessionAt(preview, call);
  if (!body) return refuse(413, words().launchOver.large);
  const { cmi: data, finish } = readCommit(body);
  const committed = scormOf(course.standard)?.commit(data);
  if (!committed) return refuse(400, words().launchOver.noData);
  const stored = JSON.stringify(committed.tree);
  if (launch.finishedUtc !== null) {
    // The answer to the end of the session was lost, and the course asks again.
    const same = finish && stored === attempt.cmi;
    return same
      ? json({ stored: true, at: launch.finishedUtc })
      : refuse(409, words().launchOver.ended);
  }
  // What it holds is older than what the newest launch was given, and must not take its place.
  if (isBehind(preview, { launch, course }))
    return refuse(409, words().launchOver.overtaken);
  const utc = preview.now().toISOString();
  preview.store.launches.commit(
    launch,
    {
      cmi: stored,
      seconds: committed.seconds,
      final: committed.final,
      finish,
    },
    utc,
  );
  return json({ stored: true, at: utc });
}

function readCommit(body: Buffer): { cmi: unknown; finish: boolean } {
  const value = readJson(body.toString('utf8'));
  if (typeof value !== 'object' || value === null || !('cmi' in value))
    return { cmi: null, finish: false };
  return {
    cmi: value.cmi,
    finish: 'finish' in value && value.finish === true,
  };
}
