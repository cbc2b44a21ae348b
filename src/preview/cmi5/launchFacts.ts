import { at, isObject, type JsonObject } from '../../ground/json.ts';

/** What the LMS fixed when it launched the course. */
export interface LaunchFacts {
  actor: JsonObject;
  registration: string;
  activityId: string;
  contextTemplate: JsonObject;
  launchMode: string;
  /** 0 to 1; null for none. */
  masteryScore: number | null;
}

/** What the LMS knows about the session and the registration when a statement comes. */
export interface Heard {
  initialized: boolean;
  terminated: boolean;
  /** Verbs that cmi5 defines, heard in this session. */
  session: readonly string[];
  /** The same, of the whole registration. */
  registration: readonly string[];
}

/** Why the LMS refuses: 400 for what is no statement, 403 for what cmi5 forbids. */
export interface Refusal {
  status: 400 | 403;
  message: string;
}

/** The text at a path of names; '' where there is none. */
export function textAt(value: unknown, ...path: string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** The ids of a list of activities; empty for anything else. */
export function idsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.map((each) => at(each, 'id')) : [];
}

/** Equal as JSON, whatever the order of names. */
export function sameJson(left: unknown, right: unknown): boolean {
  return sorted(left) === sorted(right);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}
