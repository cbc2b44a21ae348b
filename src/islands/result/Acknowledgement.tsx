import { useStore } from '../useStore.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { $course } from '../../stores/course.ts';
import { $progress, acknowledge } from '../../stores/progress/progress.ts';
import { $session } from '../../stores/session/session.ts';
import * as words from '../../words/result/acknowledgement.ts';
import { Form } from '../Form.tsx';
import { acknowledgeField } from './places.ts';

/** The learner's confirmation about their organisation's own procedure; asked, never required. */
export function Acknowledgement() {
  const course = useStore($course, { ssr: 'initial' });
  const { acknowledged } = useStore($progress, { ssr: 'initial' });
  const { phase } = useStore($session, { ssr: 'initial' });
  const given = useRef(false);
  const asked = course?.acknowledgement;
  if (!asked) return null;
  if (acknowledged)
    return (
      <Confirmed
        text={asked.text}
        isPractice={phase === 'practice'}
        isNew={given.current}
      />
    );
  if (phase === 'review' || phase === 'elsewhere' || phase === 'ended')
    return null;
  const give = () => {
    given.current = true;
    acknowledge();
  };
  return <Confirm text={asked.text} give={give} />;
}

interface ConfirmedProps {
  text: string;
  isPractice: boolean;
  /** Confirmed just now: it takes the focus, since the button that had it is gone. */
  isNew: boolean;
}

/** What was confirmed. */
function Confirmed({ text, isPractice, isNew }: ConfirmedProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) place.current?.focus();
  }, []);
  return (
    <div class="acknowledgement" role="status" tabIndex={-1} ref={place}>
      <h3>{words.title}</h3>
      <p>{words.confirmedWords(text, isPractice)}</p>
    </div>
  );
}

/** The question. */
function Confirm({ text, give }: { text: string; give: () => void }) {
  const box = useRef<HTMLInputElement>(null);
  const [ticked, setTicked] = useState(false);
  const [pressed, setPressed] = useState(false);
  const missing = pressed && !ticked;

  function confirm(): void {
    if (ticked) give();
    else {
      setPressed(true);
      box.current?.focus();
    }
  }

  return (
    <Form class="acknowledgement" act={confirm}>
      <h3>{words.title}</h3>
      <p>{words.intro}</p>
      {missing && (
        <p class="error" role="alert" id="acknowledge-missing">
          {words.tickFirst}
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          id={acknowledgeField}
          // The way here makes what it leads to reachable, but only where nothing is said.
          tabIndex={0}
          ref={box}
          checked={ticked}
          aria-invalid={missing}
          aria-describedby={missing ? 'acknowledge-missing' : undefined}
          onChange={(event) => setTicked(event.currentTarget.checked)}
        />
        <span>{text}</span>
      </label>
      <button type="submit" class="button quiet">
        {words.confirm}
      </button>
    </Form>
  );
}
