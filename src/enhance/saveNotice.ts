import { shownTime } from '../stores/session/shownTime.ts';
import type { SessionView } from '../stores/session/session.ts';
import type { NoticeId } from '../words/saveNotices.ts';

/** A sentence on the record, and how loudly to say it. */
export interface RecordNotice {
  tone: 'quiet' | 'warn' | 'danger';
  id: NoticeId;
  /** The time that the sentence has a place for; else ''. */
  fill: string;
  retry: boolean;
  /** The reason that came with it, in the words of the LMS or of the course; '' for none. */
  detail: string;
}

const say = (
  tone: RecordNotice['tone'],
  id: NoticeId,
  fill = '',
  detail = '',
  retry = false,
): RecordNotice => ({ tone, id, fill, retry, detail });

/** How the name of a sentence ends where this browser keeps nothing. */
type Where = '' | '-nowhere';

function saveNotice(
  { save, savedAt, problem, withoutAnswers }: SessionView,
  where: Where,
): RecordNotice {
  if (save === 'unsaved')
    return say('danger', `unsaved${where}`, '', problem, true);
  if (save === 'doubted') return say('danger', `doubted${where}`, '', '', true);
  return save === 'saved'
    ? say(
        'quiet',
        withoutAnswers ? 'saved-without-answers' : 'saved',
        shownTime(savedAt, { timeStyle: 'short' }),
      )
    : say('quiet', 'saving');
}

/** After the end nothing can be sent any more: what is not saved waits for the next launch, or is lost. */
function endedNotice({ save, kept }: SessionView): RecordNotice {
  if (save === 'saved' || save === 'nothing') return say('warn', 'ended');
  return say('danger', kept === 'browser' ? 'ended-unsaved' : 'ended-nowhere');
}

/**
 * What the learner should know of the record: acknowledged, on its way, or not recorded and what to do.
 * @param online what the browser believes of the network.
 */
export function recordNotice(view: SessionView, online: boolean): RecordNotice {
  const where = view.kept === 'browser' ? '' : '-nowhere';
  if (!online && (view.phase === 'recording' || view.phase === 'practice'))
    return say('warn', `offline${where}`);
  switch (view.phase) {
    case 'starting':
      return say('quiet', 'connecting');
    case 'recording':
      return saveNotice(view, where);
    case 'practice':
      return say('warn', `practice${where}`);
    case 'review':
      return say('warn', 'review');
    case 'elsewhere':
      return say('warn', view.free ? 'free' : 'elsewhere');
    case 'absent':
    case 'refused':
      return say('danger', view.phase, '', view.problem);
    case 'ended':
      return endedNotice(view);
  }
}
