import { recordNotice } from '../../../src/enhance/recordNotice.ts';
import type { SessionView } from '../../../src/stores/session/session.ts';
import { recordNotices } from '../../../src/words/recordNotices.ts';

/** What the learner reads about the record. */
export function noticeOf(view: SessionView, online = true): string {
  const { id, fill } = recordNotice(view, online);
  return recordNotices[id].replace('{}', () => fill);
}
