import { recordNotice } from '../../../src/enhance/saveNotice.ts';
import type { SessionView } from '../../../src/stores/session/session.ts';
import { recordNotices } from '../../../src/words/saveNotices.ts';

/** What the learner reads about the record. */
export function noticeOf(view: SessionView, online = true): string {
  const { id, fill } = recordNotice(view, online);
  return recordNotices[id].replace('{}', () => fill);
}
