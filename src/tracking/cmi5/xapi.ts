import { closed } from '../../words/tracking/cmi5.ts';
import type { LaunchAddress } from './address.ts';
import { objectOf } from './json.ts';
import { isDenied, type Reply, request, type Wire } from './request.ts';
import type { Statement } from './statement.ts';

/** The document that an LMS writes for a launch, and that may be read as long as it lasts. */
export const LAUNCH_DATA = 'LMS.LaunchData';

/** The LMS's record store, asked with this launch's token. What it denies because the launch is over, its error says. */
export interface Xapi {
  getState(stateId: string): Promise<Reply>;
  /** `condition` is the If-Match or If-None-Match of the write; null writes whatever is there. */
  putState(
    stateId: string,
    body: unknown,
    condition: Record<string, string> | null,
    keepalive: boolean,
  ): Promise<Reply>;
  getProfile(profileId: string): Promise<Reply>;
  postStatements(
    statements: readonly Statement[],
    keepalive: boolean,
  ): Promise<Reply>;
  /** True when the record store holds a statement with this id. */
  holds(statementId: string): Promise<boolean>;
}

/** xAPI 1.0.3 for one launch. */
export function xapi(wire: Wire, launch: LaunchAddress, token: string): Xapi {
  const common = {
    Authorization: `Basic ${token}`,
    'X-Experience-API-Version': '1.0.3',
  };
  const json = { ...common, 'Content-Type': 'application/json' };

  function ask(
    method: string,
    resource: string,
    query: Record<string, string>,
    init: RequestInit & { body?: string } = {},
    detail = '',
  ): Promise<Reply> {
    const text = new URLSearchParams(query).toString();
    const url = `${launch.endpoint}${resource}${text && `?${text}`}`;
    return request(wire, `${method} ${resource}${detail}`, url, {
      method,
      headers: common,
      ...init,
    });
  }

  const stateQuery = (stateId: string) => ({
    activityId: launch.activityId,
    agent: launch.actorText,
    registration: launch.registration,
    stateId,
  });

  const getState = (id: string) =>
    ask('GET', 'activities/state', stateQuery(id), {}, ` ${id}`);

  /** Tells the end of the launch from a no to this one request. */
  async function judged(asked: Promise<Reply>): Promise<Reply> {
    const reply = await asked;
    const { error } = reply;
    if (!error || !isDenied(reply.status)) return reply;
    const isOver = isDenied((await getState(LAUNCH_DATA)).status);
    return isOver
      ? { ...reply, error: { ...error, message: closed, over: 'closed' } }
      : reply;
  }

  return {
    getState,
    putState: (id, body, condition, keepalive) =>
      judged(
        ask(
          'PUT',
          'activities/state',
          stateQuery(id),
          {
            headers: { ...json, ...condition },
            body: JSON.stringify(body),
            keepalive,
          },
          ` ${id}`,
        ),
      ),
    getProfile: (profileId) =>
      ask(
        'GET',
        'agents/profile',
        { agent: launch.actorText, profileId },
        {},
        ` ${profileId}`,
      ),
    postStatements: (statements, keepalive) =>
      judged(
        ask(
          'POST',
          'statements',
          {},
          { headers: json, body: JSON.stringify(statements), keepalive },
        ),
      ),
    async holds(statementId) {
      const { error, body } = await ask('GET', 'statements', { statementId });
      // A sign-in page is an answer too.
      return !error && objectOf(body)['id'] === statementId;
    },
  };
}
