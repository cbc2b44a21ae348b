import { useRef, useState } from 'preact/hooks';
import { $course } from '../../stores/course.ts';
import { $connection } from '../../stores/session/connection.ts';
import type { FinishedTest } from '../../stores/session/connection.ts';
import * as words from '../../words/connection/log.ts';
import { connectionLog } from '../../words/connectionLog.ts';

/** How the browser holds this page, as far as it matters to an LMS. */
function pageFacts(): string[] {
  return [
    ...words.pageWords({
      isSecure: isSecureContext,
      isFramed: window.parent !== window,
      isOnline: navigator.onLine,
    }),
    navigator.userAgent,
  ];
}

function logOf(test: FinishedTest): string {
  const course = $course.get();
  const release = course
    ? `${course.release.version}+${course.release.hash}`
    : words.unknown;
  return connectionLog({
    ...$connection.get(),
    course: course?.id ?? words.unknown,
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
      setSaid(words.copied);
      return;
    }
    place.current?.focus();
    place.current?.select();
    setSaid(words.notCopied);
  }

  return (
    <div class="log">
      <h4>{words.title}</h4>
      <p>{words.intro}</p>
      <textarea
        ref={place}
        readOnly
        rows={10}
        aria-label={words.name}
        value={text}
      />
      <button type="button" class="button quiet" onClick={() => void copy()}>
        {words.copy}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
