import type { Around } from '../intake/jsonTypes.ts';
import { HOLD_THE_LINE_JSON } from './holdTheLineJson.ts';
import { PREVIEW_JSON } from './previewJson.ts';
import type { JsonReader, Recognised } from './reader.ts';
import { SCORM_CLOUD } from './scormCloud.ts';
import { TALENT_LMS } from './talentLms.ts';
import { XAPI_STATEMENTS } from './xapiStatements.ts';

/** Every reader of JSON files, the surest first. */
export const JSON_READERS: readonly JsonReader[] = [
  HOLD_THE_LINE_JSON,
  PREVIEW_JSON,
  XAPI_STATEMENTS,
  SCORM_CLOUD,
  TALENT_LMS,
];

/**
 * Every reader that knows the file by its first value, best first; none when no reader
 * does.
 * @throws HoldError when a newer version of this site wrote it.
 */
export function recogniseJson(
  first: unknown,
  around: Around = {},
): { reader: JsonReader; recognised: Recognised }[] {
  return JSON_READERS.flatMap((reader) => {
    const recognised = reader.recognise(first, around);
    return recognised ? [{ reader, recognised }] : [];
  });
}
