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

/** What happens to work that is not saved; a browser that refuses storage loses it with the page. */
function keeping({ kept }: SessionView): string {
  return kept === 'browser'
    ? 'Your answers are kept in this browser and sent again; keep this page open until it says saved.'
    : 'This browser keeps nothing, so your answers are only on this page, and are sent again: do not close or reload it until it says saved.';
}

function saveNotice(view: SessionView): RecordNotice {
  const { save, savedAt, problem } = view;
  if (save === 'unsaved') {
    const why = problem || 'the LMS did not accept it.';
    return say('danger', `Not saved: ${why} ${keeping(view)}`, true);
  }
  return say(
    'quiet',
    save === 'saved' ? `Saved to your LMS at ${clockTime(savedAt)}` : 'Saving…',
  );
}

/** After the end nothing can be sent any more: what is not saved waits for the next launch, or is lost. */
function endedNotice({ save, kept }: SessionView): RecordNotice {
  if (save === 'saved' || save === 'nothing')
    return say(
      'warn',
      'This launch has ended and is saved. Nothing more is recorded; launch the course again from your LMS to go on.',
    );
  const unsaved =
    'This launch has ended, and your LMS has not confirmed its last part. Nothing more is recorded.';
  return say(
    'danger',
    kept === 'browser'
      ? `${unsaved} What is missing is kept in this browser: launch the course again from your LMS, on this device, to send it.`
      : `${unsaved} This browser keeps nothing, so what is missing may be lost: launch the course again from your LMS and look what it has.`,
  );
}

function elsewhereNotice({ free }: SessionView): RecordNotice {
  return say(
    'warn',
    free
      ? 'The other window with this course no longer records, and this one does not record yet. To go on here, reload the page in your browser or launch the course again from your LMS.'
      : 'This course is open in another window, and that one records. Here you can read; nothing you do is recorded. Go on there, or close it.',
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
      view.kept === 'browser'
        ? 'You are offline. Read on: your answers are kept in this browser and saved when the connection is back.'
        : 'You are offline. Read on, but do not close or reload this page: your answers are only here, and are saved when the connection is back.',
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
        view.kept === 'browser'
          ? 'Practice: nothing is recorded. Your place is kept in this browser only.'
          : 'Practice: nothing is recorded, and this browser keeps nothing: your place lasts until you close the page.',
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
    case 'elsewhere':
      return elsewhereNotice(view);
    case 'ended':
      return endedNotice(view);
  }
}
