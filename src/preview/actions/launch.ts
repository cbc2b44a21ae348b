import { randomBytes, randomUUID } from 'node:crypto';

import { learnerAddress, playAddress } from '../addresses.ts';
import { OWN_WINDOW } from '../import/structure.ts';
import { troublePage } from '../pages/layout.ts';
import { playPage } from '../pages/play.ts';
import { planLaunch, type Wish } from '../plan.ts';
import type { Preview } from '../preview.ts';
import type { Launch, Place } from '../store/launches.ts';
import { callerOf, courseOrigin, requireOwnTab } from '../web/origins.ts';
import { hostPage, page, seeOther, type Reply } from '../web/reply.ts';
import { Refusal, field, readBody, readForm } from '../web/request.ts';
import type { Call } from '../web/router.ts';
import { learnerAt, packageAt, sessionAt, unitAt } from './lookup.ts';
import { isBehind } from './sessionEnd.ts';
import { unitStateOf } from './unitState.ts';
import { words } from '../web/words.ts';

const FORM_SIZE = 64 * 1024;

/** A learner, a package, and the place of one of its units. */
interface Chosen {
  learner: number;
  package: number;
  unit: number;
}

/** A button of the learner's page. */
export async function openLaunch(
  preview: Preview,
  { request, place: at }: Call,
): Promise<Reply> {
  const body = await readBody(request, FORM_SIZE);
  const form = body && (await readForm(body, request.headers['content-type']));
  if (!form) throw new Refusal(400, words().notAnswered.form);
  const wanted = /^(launch|review|new)-(frame|popup)$/.exec(
    field(form, 'want'),
  );
  if (!wanted) throw new Refusal(400, words().notAnswered.noWish);
  const wish: Wish =
    wanted[1] === 'new' || wanted[1] === 'review' ? wanted[1] : 'launch';
  const learner = learnerAt(preview, field(form, 'learner'));
  const course = packageAt(preview, field(form, 'package'));
  const unit = Number(field(form, 'unit'));
  const { launchMethod } = unitAt(preview, course, unit);
  const alone = launchMethod === OWN_WINDOW || wanted[2] === 'popup';
  const place: Place = alone ? 'popup' : 'frame';
  const chosen = { learner: learner.key, package: course.key, unit };
  const launch = launchFor(preview, chosen, wish, place);
  if (!launch) throw new Refusal(409, words().notAnswered.nothingToReview);
  return seeOther(courseOrigin(at, chosen) + playAddress(launch.id));
}

function launchFor(
  preview: Preview,
  { learner, package: course, unit }: Chosen,
  wish: Wish,
  place: Place,
): Launch | null {
  const { attempts, launches } = preview.store;
  const latest = attempts.of(learner, course, unit).at(-1);
  const plan = planLaunch(unitStateOf(preview, latest), wish);
  if (plan.kind === 'nothing') return null;
  const goesOn = plan.kind === 'open' && latest;
  const attempt = goesOn ? latest : attempts.begin(learner, course, unit);
  return launches.open({
    id: randomUUID(),
    token: randomBytes(24).toString('base64url'),
    attempt: attempt.key,
    mode: plan.kind === 'open' ? plan.mode : 'normal',
    place,
  });
}

/**
 * The host page. A launch begins once: when it is loaded again the course resumes in a
 * launch of its own, and one that has ended says so.
 */
export function showPlay(preview: Preview, call: Call): Reply {
  requireOwnTab(callerOf(call.request));
  const session = sessionAt(preview, call);
  const { launch, attempt, learner } = session;
  const back = call.place.admin + learnerAddress(learner.key);
  if (launch.finishedUtc !== null) {
    const { launchEnded, launchAgain, goTo } = words().courseEnd;
    const way = { address: back, words: goTo(learner.name) };
    return page(troublePage(launchEnded, launchAgain, way), 410);
  }
  if (launch.initializedUtc === null && !isBehind(preview, session))
    return hostPage(playPage(session, back));
  const again = launchFor(
    preview,
    attempt,
    launch.mode === 'review' ? 'review' : 'launch',
    launch.place,
  );
  return seeOther(playAddress((again ?? launch).id));
}
