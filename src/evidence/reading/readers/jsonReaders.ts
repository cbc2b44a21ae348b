import type { Around } from '../intake/jsonTypes.ts';
import { HOLD_THE_LINE_JSON } from './holdTheLineJson.ts';
import { MAPPED_JSON } from './mappedJson.ts';
import { PREVIEW_JSON } from './previewJson.ts';
import type { JsonReader, Recognised } from './reader.ts';
import { SCORM_CLOUD } from './scormCloud.ts';
import { XAPI_STATEMENTS } from './xapiStatements.ts';

/** Every reader of JSON files, the surest first. */
export const JSON_READERS: readonly JsonReader[] = [
  HOLD_THE_LINE_JSON,
  PREVIEW_JSON,
  XAPI_STATEMENTS,
  SCORM_CLOUD,
  MAPPED_JSON,
];

/**
 * Every reader that knows the file by its first value, best first, each with its reason
 * and what it asks; none when no reader does.
 * @throws HoldError when a newer version of this site wrote it.
 */
export function recogniseJson(
  first: unknown,
  around: Around = {},
): Recognised[] {
  return JSON_READERS.flatMap(
    (reader) => reader.recognise(first, around) ?? [],
  );
}

/** The reader of that id; null when there is none. */
export function jsonReader(id: string): JsonReader | null {
  return JSON_READERS.find((reader) => reader.id === id) ?? null;
}
