import { useStore } from '@nanostores/preact';
import type { SessionView } from '../../stores/session/session.ts';
import { $session, retrySave } from '../../stores/session/session.ts';

interface Notice {
  tone: 'quiet' | 'warn' | 'danger';
  text: string;
  retry?: boolean;
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toLocaleTimeString([], {
    hour: '2-digit',
    minute: '2-digit',
  });
}

function saveNotice({ save, savedAt, problem }: SessionView): Notice {
  if (save === 'unsaved') {
    const text = `Not saved: ${problem || 'the LMS did not accept it.'} Your answers are kept in this browser and sent again; keep this page open until it says saved.`;
    return { tone: 'danger', text, retry: true };
  }
  if (save === 'saved')
    return { tone: 'quiet', text: `Saved to your LMS at ${timeOf(savedAt)}` };
  return { tone: 'quiet', text: 'Saving…' };
}

/** What the learner should know of the record, in a sentence. */
function noticeOf(view: SessionView): Notice {
  switch (view.phase) {
    case 'starting':
      return { tone: 'quiet', text: 'Connecting…' };
    case 'recording':
      return saveNotice(view);
    case 'practice':
      return {
        tone: 'warn',
        text: 'Practice: nothing is recorded. Your place is kept in this browser only.',
      };
    case 'review':
      return {
        tone: 'warn',
        text: 'Review: your LMS opened this course to look at. Nothing you do here is recorded.',
      };
    case 'absent':
      return {
        tone: 'danger',
        text: 'Not recorded: no LMS answered. Close this window and launch the course from your LMS again; you can read meanwhile.',
      };
    case 'refused':
      return {
        tone: 'danger',
        text: `Not recorded: your LMS refused to start (${view.problem}). Close this window and launch the course again; you can read meanwhile.`,
      };
    case 'ended':
      return {
        tone: 'warn',
        text: 'This launch has ended and is saved. Nothing more is recorded; launch the course again from your LMS to go on.',
      };
  }
}

/** Every answer is acknowledged or visibly not saved. */
export function SaveStatus() {
  const view = useStore($session, { ssr: 'initial' });
  const notice = noticeOf(view);
  return (
    <div class={`save ${notice.tone}`}>
      <p role="status" data-save={view.save} data-phase={view.phase}>
        {notice.text}
      </p>
      {notice.retry && (
        <button type="button" onClick={retrySave}>
          Retry now
        </button>
      )}
      {view.restoreNotice && <p role="status">{view.restoreNotice}</p>}
    </div>
  );
}
