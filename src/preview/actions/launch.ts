import { randomBytes, randomUUID } from 'node:crypto';

import { contentAddress, learnerAddress, playAddress } from '../addresses.ts';
import { troublePage } from '../pages/layout.ts';
import { playPage } from '../pages/play.ts';
import type { Preview } from '../preview.ts';
import { readCmi } from '../scorm12/cmi.ts';
import { isFinal } from '../scorm12/evidence.ts';
import { launchData } from '../scorm12/launch-data.ts';
import { planLaunch, type Wish } from '../scorm12/plan.ts';
import type { Launch, Place } from '../store/launches.ts';
import { callerOf, courseOrigin, requireOwnTab } from '../web/origins.ts';
import { hostPage, json, page, seeOther, type Reply } from '../web/reply.ts';
import { Refusal, field, readBody, readForm } from '../web/request.ts';
import type { Call } from '../web/router.ts';
import {
  authorisedSession,
  foundLearner,
  foundPackage,
  foundSession,
} from './found.ts';

const FORM_SIZE = 64 * 1024;
/** Sixty-four thousand characters of suspend data and some hundred interactions fit many times. */
const COMMIT_SIZE = 2 * 1024 * 1024;

/** A button of the learner's page. */
export async function openLaunch(
  preview: Preview,
  { request, place: at }: Call,
): Promise<Reply> {
  const body = await readBody(request, FORM_SIZE);
  const form = body && (await readForm(body, request.headers['content-type']));
  if (!form) throw new Refusal(400, 'The form did not arrive as a whole.');
  const wanted = /^(launch|review|new)-(frame|popup)$/.exec(
    field(form, 'want'),
  );
  if (!wanted) throw new Refusal(400, 'The form did not say what to open.');
  const wish: Wish =
    wanted[1] === 'new' || wanted[1] === 'review' ? wanted[1] : 'launch';
  const place: Place = wanted[2] === 'popup' ? 'popup' : 'frame';
  const learner = foundLearner(preview, field(form, 'learner'));
  const course = foundPackage(preview, field(form, 'package'));
  const launch = launchFor(preview, learner.key, course.key, wish, place);
  if (!launch) throw new Refusal(409, 'There is no attempt to review yet.');
  const origin = courseOrigin(at, {
    package: course.key,
    learner: learner.key,
  });
  return seeOther(origin + playAddress(launch.id));
}

function launchFor(
  { store }: Preview,
  learner: number,
  course: number,
  wish: Wish,
  place: Place,
): Launch | null {
  const plan = planLaunch(store.attempts.of(learner, course).at(-1), wish);
  if (plan.kind === 'nothing') return null;
  const { attempt, mode } =
    plan.kind === 'begin'
      ? {
          attempt: store.attempts.begin(learner, course),
          mode: 'normal' as const,
        }
      : plan;
  return store.launches.open({
    id: randomUUID(),
    token: randomBytes(24).toString('base64url'),
    attempt: attempt.key,
    mode,
    place,
  });
}

/**
 * The host page. A launch begins once: when it is loaded again the course resumes in a
 * launch of its own, and one that has ended says so.
 */
export function showPlay(preview: Preview, call: Call): Reply {
  requireOwnTab(callerOf(call.request));
  const { launch, attempt, learner, course } = foundSession(preview, call);
  const back = call.place.admin + learnerAddress(learner.key);
  if (launch.finishedUtc !== null)
    return page(
      troublePage(
        'This launch has ended',
        'The course has finished and its record is kept. Launch it again from the learner’s page.',
        {
          address: back,
          words: `Go to ${learner.name}`,
        },
      ),
      410,
    );
  if (launch.initializedUtc === null)
    return hostPage(playPage({ launch, attempt, learner, course }, back));
  const again = launchFor(
    preview,
    learner.key,
    course.key,
    launch.mode === 'review' ? 'review' : 'launch',
    launch.place,
  );
  return seeOther(playAddress((again ?? launch).id));
}

/** What the host page loads into the API. Asked for late, so that the end of an earlier page has arrived. */
export function sendState(preview: Preview, call: Call): Reply {
  const { launch, attempt, learner, course } = authorisedSession(preview, call);
  const sco = preview.store.packages.manifest(course.key)?.scos[0];
  if (!sco) throw new Refusal(404, 'The package has no SCO.');
  return json({
    cmi: launchData(learner, attempt, sco, launch.mode),
    course: contentAddress(course.key, sco.path, sco.search),
  });
}

/** LMSInitialize. */
export function initialize(preview: Preview, call: Call): Reply {
  const { launch } = authorisedSession(preview, call);
  const utc = preview.now().toISOString();
  preview.store.launches.initialize(launch, utc);
  return json({ stored: true, at: utc });
}

/** LMSCommit and LMSFinish: `stored` is true only when the data are on the disk. */
export async function commit(preview: Preview, call: Call): Promise<Reply> {
  const refuse = (status: number, reason: string): Reply =>
    json({ stored: false, reason }, status);
  authorisedSession(preview, call);
  const body = await readBody(call.request, COMMIT_SIZE);
  // While the body was on its way another request may have ended the launch.
  const { launch, attempt } = foundSession(preview, call);
  if (!body) return refuse(413, 'The data of this commit are too large.');
  const { cmi: data, finish } = readCommit(body);
  const cmi = readCmi(data);
  if (!cmi) return refuse(400, 'The commit holds no SCORM data.');
  const stored = JSON.stringify(cmi.tree);
  if (launch.finishedUtc !== null) {
    // The answer to LMSFinish was lost, and the course asks again.
    const same = finish && stored === attempt.cmi;
    return same
      ? json({ stored: true, at: launch.finishedUtc })
      : refuse(409, 'This launch has ended.');
  }
  const utc = preview.now().toISOString();
  preview.store.launches.commit(
    launch,
    {
      cmi: stored,
      seconds: cmi.sessionSeconds,
      final: isFinal(cmi.lessonStatus),
      finish,
    },
    utc,
  );
  return json({ stored: true, at: utc });
}

function readCommit(body: Buffer): { cmi: unknown; finish: boolean } {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value !== 'object' || value === null || !('cmi' in value))
      return { cmi: null, finish: false };
    return {
      cmi: value.cmi,
      finish: 'finish' in value && value.finish === true,
    };
  } catch {
    return { cmi: null, finish: false };
  }
}
