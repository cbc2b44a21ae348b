import { useRef, useState } from 'preact/hooks';
import { $course } from '../../stores/course.ts';
import { $connection } from '../../stores/session/connection.ts';
import type { FinishedTest } from '../../stores/session/connection.ts';
import { connectionLog } from '../../words/connectionLog.ts';

/** How the browser holds this page, as far as it matters to an LMS. */
function pageFacts(): string[] {
  return [
    isSecureContext ? 'secure context' : 'plain http',
    window.parent === window ? 'window of its own' : 'framed',
    navigator.onLine ? 'online' : 'offline',
    navigator.userAgent,
  ];
}

function logOf(test: FinishedTest): string {
  const course = $course.get();
  const release = course
    ? `${course.release.version}+${course.release.hash}`
    : 'unknown';
  return connectionLog({
    ...$connection.get(),
    course: course?.id ?? 'unknown',
    release,
    page: pageFacts(),
    test,
  });
}

/** False where the browser has no clipboard (plain http) or does not allow it (a frame). */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The log as text, to copy and send on. */
export function Log({ test }: { test: FinishedTest }) {
  const [said, setSaid] = useState('');
  const place = useRef<HTMLTextAreaElement>(null);
  const text = logOf(test);

  async function copy(): Promise<void> {
    if (await copied(text)) {
      setSaid('The log is copied.');
      return;
    }
    place.current?.focus();
    place.current?.select();
    setSaid(
      'This page may not use the clipboard. The log is selected: press Ctrl+C, or Cmd+C on a Mac.',
    );
  }

  return (
    <div class="log">
      <h4>Log to send on</h4>
      <p>
        It holds calls, codes and times, the release, the options of the package
        and the kind of browser: no learner, no answers, no values.
      </p>
      <textarea
        ref={place}
        readOnly
        rows={10}
        aria-label="Connection log"
        value={text}
      />
      <button type="button" class="button quiet" onClick={() => void copy()}>
        Copy the log
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
