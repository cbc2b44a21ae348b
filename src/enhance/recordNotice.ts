import type { SessionView } from '../stores/session/session.ts';

/** A sentence on the record, and how loudly to say it. */
export interface RecordNotice {
  tone: 'quiet' | 'warn' | 'danger';
  text: string;
  retry: boolean;
}

const say = (
  tone: RecordNotice['tone'],
  text: string,
  retry = false,
): RecordNotice => ({ tone, text, retry });

function clockTime(milliseconds: number): string {
  const time = new Date(milliseconds);
  return time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

function saveNotice({ save, savedAt, problem }: SessionView): RecordNotice {
  if (save === 'unsaved') {
    const why = problem || 'the LMS did not accept it.';
    return say(
      'danger',
      `Not saved: ${why} Your answers are kept in this browser and sent again; keep this page open until it says saved.`,
      true,
    );
  }
  return say(
    'quiet',
    save === 'saved' ? `Saved to your LMS at ${clockTime(savedAt)}` : 'Saving…',
  );
}

/**
 * What the learner should know of the record: acknowledged, on its way, or not recorded and what to do.
 * @param online what the browser believes of the network.
 */
export function recordNotice(view: SessionView, online: boolean): RecordNotice {
  if (!online && (view.phase === 'recording' || view.phase === 'practice')) {
    return say(
      'warn',
      'You are offline. Read on: your answers are kept in this browser and saved when the connection is back.',
    );
  }
  switch (view.phase) {
    case 'starting':
      return say('quiet', 'Connecting…');
    case 'recording':
      return saveNotice(view);
    case 'practice':
      return say(
        'warn',
        'Practice: nothing is recorded. Your place is kept in this browser only.',
      );
    case 'review':
      return say(
        'warn',
        'Review: your LMS opened this course to look at. Nothing you do here is recorded.',
      );
    case 'absent':
      return say(
        'danger',
        'Not recorded: no LMS answered. Close this window and launch the course from your LMS again; you can read meanwhile.',
      );
    case 'refused':
      return say(
        'danger',
        `Not recorded: your LMS refused to start (${view.problem}). Close this window and launch the course again; you can read meanwhile.`,
      );
    case 'ended':
      return say(
        'warn',
        'This launch has ended and is saved. Nothing more is recorded; launch the course again from your LMS to go on.',
      );
  }
}
