import { readNumber } from '../cmiTree.ts';
import type { Unit } from '../import/units.ts';
import type { JsonObject } from '../../ground/json.ts';
import type { LaunchFacts } from './launchFacts.ts';

/** What the LMS launches, for whom and how. */
export interface Cmi5Launch {
  launchId: string;
  registration: string;
  learner: { id: string; name: string };
  unit: Unit;
  /** Tells this AU from all others of this LMS. */
  unitKey: string;
  review: boolean;
}

/** The document that an AU reads first (cmi5 10.2). */
export const LAUNCH_DATA = 'LMS.LaunchData';

// An account needs the home of its system. No request goes there.
const SYSTEM = 'http://localhost/lms';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

export function launchFacts(launch: Cmi5Launch): LaunchFacts {
  const { launchId, learner, registration, unit, unitKey, review } = launch;
  return {
    actor: {
      objectType: 'Agent',
      name: learner.name,
      account: { homePage: SYSTEM, name: learner.id },
    },
    registration,
    // Of the LMS's own making: one AU may stand in two courses (cmi5 8.1.5).
    activityId: `${SYSTEM}/activities/${unitKey}`,
    contextTemplate: {
      contextActivities: {
        grouping: [{ objectType: 'Activity', id: unit.identifier }],
      },
      extensions: { [SESSION]: launchId },
    },
    launchMode: review ? 'Review' : 'Normal',
    masteryScore: readNumber(unit.masteryScore),
  };
}

/** {@link LAUNCH_DATA}; `returnUrl` is where the AU goes when the learner leaves it. */
export function launchDocument(
  facts: LaunchFacts,
  unit: Unit,
  returnUrl: string,
): JsonObject {
  const { contextTemplate, launchMode, masteryScore } = facts;
  return {
    contextTemplate,
    launchMode,
    launchMethod: unit.launchMethod,
    moveOn: unit.moveOn,
    ...(masteryScore !== null && { masteryScore }),
    ...(unit.launchData && { launchParameters: unit.launchData }),
    ...(unit.entitlementKey && {
      entitlementKey: { courseStructure: unit.entitlementKey },
    }),
    returnURL: returnUrl,
  };
}

/** The address of an AU with what a launch adds to it (cmi5 8.1). */
export function launchAddress(
  address: string,
  { actor, registration, activityId }: LaunchFacts,
  { endpoint, fetch }: { endpoint: string; fetch: string },
): string {
  const more = Object.entries({
    endpoint,
    fetch,
    actor: JSON.stringify(actor),
    registration,
    activityId,
  })
    // Not every AU takes a plus sign for a space.
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const [before = '', ...fragment] = address.split('#');
  const joined = `${before}${before.includes('?') ? '&' : '?'}${more}`;
  return [joined, ...fragment].join('#');
}
