import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { $course } from '../../stores/course.ts';
import { $progress, acknowledge } from '../../stores/progress/progress.ts';
import { $session } from '../../stores/session/session.ts';
import { Form } from '../Form.tsx';

/** The learner's confirmation about their organisation's own procedure; asked, never required. */
export function Acknowledgement() {
  const course = useStore($course, { ssr: 'initial' });
  const { acknowledged } = useStore($progress, { ssr: 'initial' });
  const { phase } = useStore($session, { ssr: 'initial' });
  const [ticked, setTicked] = useState(false);
  const [missing, setMissing] = useState(false);
  const asked = course?.acknowledgement;
  if (!asked) return null;
  if (acknowledged) {
    return (
      <div class="acknowledgement" role="status">
        <h3>Your own procedure</h3>
        <p>
          You confirmed: {asked.text}
          {phase === 'practice' ? ' Practice: this is not recorded.' : ''}
        </p>
      </div>
    );
  }
  if (phase === 'review' || phase === 'elsewhere' || phase === 'ended')
    return null;
  return (
    <Form
      class="acknowledgement"
      act={() => (ticked ? acknowledge() : setMissing(true))}
    >
      <h3>Your own procedure</h3>
      <p>
        Your organisation has its own written reset procedure. Read it before
        you take the next call, then say so here. It is not part of the score.
      </p>
      {missing && !ticked && (
        <p class="error" role="alert" id="acknowledge-missing">
          Tick the box first, if it is true.
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={ticked}
          aria-describedby={
            missing && !ticked ? 'acknowledge-missing' : undefined
          }
          onChange={(event) => setTicked(event.currentTarget.checked)}
        />
        <span>{asked.text}</span>
      </label>
      <button type="submit" class="button quiet">
        Confirm
      </button>
    </Form>
  );
}
