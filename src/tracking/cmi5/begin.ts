import { unreadableData, visitEnded } from '../../words/tracking/cmi5.ts';
import type { Mode, TrackingError } from '../port.ts';
import type { LaunchAddress } from './address.ts';
import { isWebAddress } from './address.ts';
import { isObject, type JsonObject, objectOf, textOf } from './json.ts';
import { type Keepsake, openKeepsake } from './keepsake.ts';
import { isDenied, type Wire } from './request.ts';
import { verbsDue } from './registrationStanding.ts';
import { openTab, type Tab, type TabStorage } from './tab.ts';
import { fetchToken } from './fetchToken.ts';
import { uuidOf } from './uuid.ts';
import { LAUNCH_DATA, type Xapi, xapi } from './xapi.ts';

/** What the LMS wrote for this launch (cmi5 10). */
export interface LaunchData {
  mode: Mode;
  /** 0 to 1; null when the LMS sets none. */
  masteryScore: number | null;
  /** What stands there, whether or not it is a mastery score. */
  masteryGiven: string;
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
  /** The id of a statement that is said once in the registration, and of one that each launch says. */
  idOf: (what: string) => string;
  sessionOf: (what: string) => string;
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
    masteryGiven: JSON.stringify(masteryScore ?? '').replaceAll('"', ''),
    // Anything else, such as a script's address, is never gone to.
    returnUrl: isWebAddress(returnUrl) ? returnUrl : '',
    contextTemplate: objectOf(body['contextTemplate']),
  };
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
  if (tab.over) return refuse('launch', '', visitEnded);
  const noToken = await fetchToken(wire, address, tab);
  if (noToken) return { error: noToken };
  const lms = xapi(wire, address, tab.session.token);
  const call = `GET activities/state ${LAUNCH_DATA}`;
  const { status, error, body } = await lms.getState(LAUNCH_DATA);
  if (isDenied(status)) return refuse(call, `${status}`, visitEnded);
  if (error) return { error };
  const data = readLaunchData(body);
  if (!data) return refuse(call, '', unreadableData);
  // cmi5 wants them asked for. None, or none for us, is normal; the course has no use for them.
  await lms.getProfile('cmi5LearnerPreferences');
  const idOf = (what: string) => uuidOf(`${address.registration} ${what}`);
  const sessionOf = (what: string) => idOf(`${what} ${address.fetchUrl}`);
  const keepsake = await openKeepsake(lms, sessionOf('launch'), idOf);
  if ('error' in keepsake) return keepsake;
  if (data.mode === 'normal') await findTold(lms, keepsake.fresh);
  return { address, data, xapi: lms, tab, keepsake, idOf, sessionOf };
}

/** Judgements that were told and not noted: the page went away in between. Told again they would be refused. */
async function findTold(
  lms: Xapi,
  { standing, sent, ids }: Keepsake['fresh'],
): Promise<void> {
  for (const verb of verbsDue(standing, sent, [], true))
    if (await lms.holds(ids[verb])) sent.push(verb);
}
