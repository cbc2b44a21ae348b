import { LAUNCH_DATA } from '../cmi5/launching.ts';
import { refusalAnswer, type ResourceAnswer } from '../cmi5/registration.ts';
import { getState, refusalOfWrite } from '../cmi5/stateResource.ts';
import { documentOf } from '../store/xapi.ts';
import { readJson } from '../web/json.ts';
import type { LrsRequest } from './lrsRequest.ts';

/** The state resource: documents of the AU in this registration, and the LMS's own. */
export function takeState(
  request: LrsRequest,
  launchData: () => string,
): ResourceAnswer {
  const { preview, session, facts, method, query, headers, body } = request;
  if (
    query.get('activityId') !== facts.activityId ||
    query.get('registration') !== facts.registration
  )
    return refusalAnswer(403, 'another activity or registration');
  const { launch, attempt } = session;
  const registration = preview.store.xapi.registration(attempt);
  const id = query.get('stateId');
  if (method === 'GET') {
    if (id === null)
      return {
        status: 200,
        body: [LAUNCH_DATA, ...registration.states.keys()],
      };
    if (id !== LAUNCH_DATA) return getState(id, registration);
    preview.store.launches.ask(launch, Math.max(launch.asked, 1));
    registration.states.set(id, documentOf(launchData()));
    return getState(id, registration);
  }
  if (method !== 'PUT' && method !== 'DELETE')
    return refusalAnswer(405, 'the state takes GET, PUT and DELETE here');
  if (!id) return refusalAnswer(400, 'stateId is missing');
  if (launch.mode === 'review')
    return refusalAnswer(403, 'a launch in Review changes nothing');
  const no = refusalOfWrite(id, headers, registration);
  if (no) return no;
  if (method === 'PUT' && readJson(body) === undefined)
    return refusalAnswer(400, 'the document is no JSON');
  preview.store.xapi.writeDocument(
    attempt.key,
    id,
    method === 'PUT' ? body : null,
  );
  return { status: 204 };
}
