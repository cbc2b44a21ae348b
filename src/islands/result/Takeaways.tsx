import { useStore } from '../useStore.ts';
import { useState } from 'preact/hooks';
import { $course } from '../../stores/course.ts';
import { $way } from '../../stores/progress/way.ts';
import { $progress } from '../../stores/progress/progress.ts';
import { $check } from '../../stores/quiz/quiz.ts';
import { $missedObjectives } from '../../stores/quiz/review.ts';
import { $resultAccepted, $verdict } from '../../stores/quiz/view.ts';
import { $deskTally } from '../../stores/simulation/tally.ts';
import { $session } from '../../stores/session/session.ts';
import * as words from '../../words/result/takeaways.ts';

interface File {
  name: string;
  type: string;
  text: string;
}

/** Hands a file to the browser. A sandboxed frame may block it, so the text is shown as well. */
function download({ name, type, text }: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function recordFile(): Promise<File | null> {
  const course = $course.get();
  const verdict = $verdict.get();
  if (!course || !verdict) return null;
  const { learnerName, passMark } = $session.get();
  const accepted = $resultAccepted.get();
  const { learnerRecord } = await import('../../takeaways/learnerRecord.ts');
  const text = learnerRecord({
    course,
    verdict,
    learnerName,
    passMark,
    check: $check.get(),
    progress: $progress.get(),
    desk: course.desk ? $deskTally.get() : null,
    way: course.hasWays && $check.get().attempts.length > 0 ? $way.get() : null,
    accepted: accepted && {
      at: new Date(accepted.at),
      confirmed: accepted.confirmed,
    },
    exportedAt: new Date(),
  });
  return { name: `${course.id}-record.json`, type: 'application/json', text };
}

async function calendarFile(): Promise<File | null> {
  const course = $course.get();
  if (!course) return null;
  const { refresherCalendar } = await import('../../takeaways/calendar.ts');
  const accepted = $resultAccepted.get();
  // A result that the LMS gave back was reached at an earlier launch, on a day that nothing here knows.
  const at = accepted && !accepted.confirmed ? new Date(accepted.at) : null;
  const text = refresherCalendar({
    course,
    made: new Date(),
    passed: $verdict.get()?.kind === 'passed' ? { at } : null,
    missed: $missedObjectives.get(),
  });
  return { name: `${course.id}-refreshers.ics`, type: 'text/calendar', text };
}

/** What the learner can take along: the record as a file, and dates for the calendar. */
export function Takeaways() {
  const verdict = useStore($verdict, { ssr: 'initial' });
  const course = useStore($course, { ssr: 'initial' });
  const [shown, setShown] = useState<File | null>(null);
  const [failed, setFailed] = useState(false);
  if (!verdict || !course) return null;

  async function take(make: () => Promise<File | null>): Promise<void> {
    setFailed(false);
    try {
      const file = await make();
      setShown(file);
      if (file) download(file);
    } catch {
      setFailed(true);
    }
  }

  return (
    <div class="takeaways">
      <h3>{words.title}</h3>
      <p>{words.introWords(course.training.everyMonths)}</p>
      <p class="actions">
        <button
          type="button"
          class="button quiet"
          onClick={() => void take(recordFile)}
        >
          {words.downloadRecord}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => void take(calendarFile)}
        >
          {words.addRefreshers}
        </button>
      </p>
      {failed && (
        <p class="error" role="alert">
          {words.notMade}
        </p>
      )}
      {shown && <Copy file={shown} />}
    </div>
  );
}

/** The file's text, where the frame lets nothing be downloaded. */
function Copy({ file }: { file: File }) {
  return (
    <details>
      <summary>{words.copyWords(file.name)}</summary>
      <textarea readOnly rows={12} aria-label={file.name} value={file.text} />
    </details>
  );
}
