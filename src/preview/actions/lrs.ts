import { LAUNCH_DATA, launchDocument } from '../cmi5/launching.ts';
import { isObject } from '../../ground/json.ts';
import { sameJson, type LaunchFacts } from '../cmi5/launchFacts.ts';
import { refusalAnswer, type ResourceAnswer } from '../cmi5/registration.ts';
import type { Preview } from '../preview.ts';
import { xapi, type Reply } from '../web/reply.ts';
import { readBody } from '../web/request.ts';
import type { Call } from '../web/router.ts';
import { factsOf, returnAddress } from './cmi5.ts';
import { sessionAt, sameSecret, type Session } from './lookup.ts';
import type { LrsRequest } from './lrsRequest.ts';
import { takeState } from './lrsState.ts';
import { takeStatements } from './lrsStatements.ts';
import { whyOver } from './sessionEnd.ts';

/** A long course's bookmark and a few hundred statements fit many times. */
const BODY_SIZE = 2 * 1024 * 1024;

/** The record store (xAPI 1.0.3) of one launch, as strict as cmi5 lets it be. */
export async function takeXapi(preview: Preview, call: Call): Promise<Reply> {
  const early = refusalOfHeaders(call, sessionAt(preview, call));
  const body = early ? null : await readBody(call.request, BODY_SIZE);
  if (early) return xapi(early);
  if (!body) return xapi(refusalAnswer(413, 'what was sent is too large'));
  // What another request has stored meanwhile counts.
  const session = sessionAt(preview, call);
  const { headers, method = '' } = call.request;
  const facts = factsOf(session);
  const request: LrsRequest = {
    preview,
    session,
    facts,
    method,
    query: call.url.searchParams,
    headers: {
      ifMatch: headers['if-match'] ?? null,
      ifNoneMatch: headers['if-none-match'] ?? null,
    },
    body: body.toString('utf8'),
  };
  return xapi(
    preview.store.together(() =>
      answerOf(resourceOf(call), request, () =>
        JSON.stringify(
          launchDocument(facts, session.unit, returnAddress(call, session)),
        ),
      ),
    ),
  );
}

/** An AU may join endpoint and resource with a slash of its own, or end with one. */
function resourceOf({ params }: Call): string {
  return (params['resource'] ?? '').split('/').filter(Boolean).join('/');
}

function refusalOfHeaders(
  call: Call,
  { launch }: Session,
): ResourceAnswer | null {
  const { headers, method } = call.request;
  const [, key = ''] = /^Basic (.+)$/.exec(headers.authorization ?? '') ?? [];
  if (!sameSecret(key, launch.lrsKey))
    return refusalAnswer(401, 'the key of this launch is missing or wrong');
  if (!/^1\.0(\.|$)/.test(String(headers['x-experience-api-version'] ?? '')))
    return refusalAnswer(400, 'X-Experience-API-Version 1.0.x is missing');
  const writes = method === 'POST' || method === 'PUT';
  const type = headers['content-type'] ?? '';
  return writes && !/^application\/json\b/.test(type)
    ? refusalAnswer(400, `${resourceOf(call)} takes application/json`)
    : null;
}

function answerOf(
  resource: string,
  request: LrsRequest,
  launchData: () => string,
): ResourceAnswer {
  const { query, facts, preview, session } = request;
  const over = whyOver(preview, session);
  if (over) return refusalAnswer(403, over);
  if (resource === 'statements') return takeStatements(request);
  if (resource === 'activities') return activity(query.get('activityId'));
  if (resource === 'about')
    return { status: 200, body: { version: ['1.0.3'] } };
  const isState = resource === 'activities/state';
  if (!isState && resource !== 'agents/profile')
    return refusalAnswer(404, 'there is no such resource here');
  if (!isAgent(query.get('agent'), facts))
    return refusalAnswer(403, 'the agent is not the one of the launch');
  return isState ? takeState(request, launchData) : takeProfile(request);
}

function activity(id: string | null): ResourceAnswer {
  return id
    ? { status: 200, body: { objectType: 'Activity', id } }
    : refusalAnswer(400, 'activityId is missing');
}

function isAgent(text: string | null, { actor }: LaunchFacts): boolean {
  try {
    const agent: unknown = JSON.parse(text ?? '');
    return isObject(agent) && sameJson(agent, actor);
  } catch {
    return false;
  }
}

/** The learner's preferences (cmi5 11), which an AU asks for after {@link LAUNCH_DATA}. */
function takeProfile({
  method,
  query,
  preview,
  session,
}: LrsRequest): ResourceAnswer {
  if (method !== 'GET')
    return refusalAnswer(403, 'the profile belongs to the LMS');
  if (query.get('profileId') !== 'cmi5LearnerPreferences')
    return refusalAnswer(404, 'no document');
  if (session.launch.asked < 1)
    return refusalAnswer(403, `${LAUNCH_DATA} comes first`);
  preview.store.launches.ask(session.launch, 2);
  return { status: 200, body: { languagePreference: 'en-GB' } };
}
