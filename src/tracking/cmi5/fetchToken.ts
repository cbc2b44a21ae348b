import { noAccess } from '../../words/tracking/cmi5.ts';
import type { TrackingError } from '../port.ts';
import type { LaunchAddress } from './address.ts';
import { objectOf, textOf } from './json.ts';
import { request, type Wire } from './request.ts';
import type { Tab } from './tab.ts';

/** Gets the token where this tab has none yet: the LMS gives it once. */
export async function fetchToken(
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
  return { call, code: textOf(answer['error-code']), message: noAccess };
}
