import type { Mode, TrackingError } from '../port.ts';
import type { LaunchAddress } from './address.ts';
import { isWebAddress } from './address.ts';
import { isObject, type JsonObject, objectOf, textOf } from './json.ts';
import { type Keepsake, openKeepsake } from './keepsake.ts';
import { request, type Wire } from './request.ts';
import { openTab, type Tab, type TabStorage } from './tab.ts';
import { type Xapi, xapi } from './xapi.ts';

/** What the LMS wrote for this launch (cmi5 10). */
export interface LaunchData {
  mode: Mode;
  /** 0 to 1; null when the LMS sets none. */
  masteryScore: number | null;
  /** Where the learner goes afterwards; '' when the LMS says nothing usable. */
  returnUrl: string;
  contextTemplate: JsonObject;
}

/** A launch that may speak. */
export interface Begun {
  address: LaunchAddress;
  data: LaunchData;
  xapi: Xapi;
  tab: Tab;
  keepsake: Keepsake;
}

type Refused = { error: TrackingError };

const refuse = (call: string, code: string, message: string): Refused => ({
  error: { call, code, message },
});

/** The LMS's data; null when they cannot be read. An empty or unknown mode is normal. */
function readLaunchData(body: unknown): LaunchData | null {
  if (!isObject(body)) return null;
  const modes: Record<string, Mode> = { review: 'review', browse: 'browse' };
  const { masteryScore } = body;
  const returnUrl = textOf(body['returnURL']);
  return {
    mode: modes[textOf(body['launchMode']).toLowerCase()] ?? 'normal',
    masteryScore:
      typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1
        ? masteryScore
        : null,
    // Anything else, such as a script's address, is never gone to.
    returnUrl: isWebAddress(returnUrl) ? returnUrl : '',
    contextTemplate: objectOf(body['contextTemplate']),
  };
}

/** Gets the token where this tab has none yet: the LMS gives it once. */
async function fetchToken(
  wire: Wire,
  address: LaunchAddress,
  tab: Tab,
): Promise<TrackingError | null> {
  const { session } = tab;
  if (session.token) return null;
  const call = 'POST fetch';
  const { error, body } = await request(wire, call, address.fetchUrl, {
    method: 'POST',
  });
  if (error) return error;
  const answer = objectOf(body);
  session.token = textOf(answer['auth-token']);
  if (session.token) {
    tab.keep();
    return null;
  }
  const code = textOf(answer['error-code']);
  const theirs = textOf(answer['error-text']).slice(0, 200);
  const message = `The LMS gave no access to this launch. Open the course again from the LMS.${theirs && ` It says: ${theirs}`}`;
  return { call, code, message };
}

/**
 * Everything before the first statement, in the order of cmi5: token, launch
 * data, preferences; then what an earlier launch left.
 */
export async function beginLaunch(
  wire: Wire,
  address: LaunchAddress,
  storage: () => TabStorage,
): Promise<Begun | Refused> {
  const tab = openTab(storage, address.fetchUrl);
  const noToken = await fetchToken(wire, address, tab);
  if (noToken) return { error: noToken };
  const lms = xapi(wire, address, tab.session.token);
  const stateId = 'LMS.LaunchData';
  const reply = await lms.getState(stateId);
  if (reply.error) return { error: reply.error };
  const data = readLaunchData(reply.body);
  if (!data)
    return refuse(
      `GET activities/state ${stateId}`,
      '',
      'The LMS gave launch data that cannot be read.',
    );
  // cmi5 wants them asked for. None, or none for us, is normal; the course has no use for them.
  await lms.getProfile('cmi5LearnerPreferences');
  const { session } = tab;
  if (
    session.sent.includes('terminated') &&
    (await lms.holds(session.terminatedId))
  )
    return refuse(
      'launch',
      '',
      'This launch has ended; what it recorded is kept. Open the course again from the LMS.',
    );
  const keepsake = await openKeepsake(lms, session.initializedId);
  if ('error' in keepsake) return keepsake;
  return { address, data, xapi: lms, tab, keepsake };
}
