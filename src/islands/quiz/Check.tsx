import { useStore } from '../useStore.ts';
import { useEffect } from 'preact/hooks';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import { $course } from '../../stores/course.ts';
import { beginAttempt } from '../../stores/quiz/actions.ts';
import {
  $bank,
  $check,
  $shown,
  currentItem,
  requestBank,
} from '../../stores/quiz/quiz.ts';
import {
  $checkPlan,
  $leftOut,
  $startable,
  $verdict,
} from '../../stores/quiz/view.ts';
import { $session } from '../../stores/session/session.ts';
import { markWords } from '../../words/mark.ts';
import { BankState } from './BankState.tsx';
import { CheckQuestion } from './CheckQuestion.tsx';

/** The check: its start, one question at a time, and the way back in after a try that did not pass. */
export default function Check() {
  const course = useStore($course, { ssr: 'initial' });
  const { status, bank } = useStore($bank, { ssr: 'initial' });
  const check = useStore($check, { ssr: 'initial' });
  const shown = useStore($shown, { ssr: 'initial' });
  const { phase, passMark, markGiven, markIsTheirs } = useStore($session, {
    ssr: 'initial',
  });
  const startable = useStore($startable, { ssr: 'initial' });
  const verdict = useStore($verdict, { ssr: 'initial' });
  const plan = useStore($checkPlan, { ssr: 'initial' });
  useEffect(requestBank, []);

  if (!course || phase === 'starting' || status !== 'ready')
    return <BankState />;
  const item = currentItem(check, bank, shown);
  if (item)
    return (
      <CheckQuestion key={`${check.attempts.length}-${item.id}`} item={item} />
    );

  const finished = check.attempts.some((a) => a.score !== null);
  if (!startable || verdict?.kind !== 'open') {
    return finished ? <SeeResult kind={verdict?.kind ?? 'open'} /> : null;
  }
  const first = check.attempts.length === 0;
  const { attempts, draw } = course.check;
  return (
    <div class="check-state">
      <p>
        {first
          ? `${plan?.size ?? 0} questions, one at a time. The pass mark is ${markWords(passMark, markGiven, markIsTheirs)}; you can try ${attempts} times. A partly right answer counts in part.`
          : `You have ${verdict.attemptsLeft} of ${attempts} attempts left.`}
      </p>
      <Shortened />
      {!first && (
        <p>
          {draw !== undefined
            ? 'A new attempt asks other questions: first those you missed and those you have not seen.'
            : 'A new attempt asks the same questions in another order.'}
        </p>
      )}
      <button type="button" class="button" onClick={beginAttempt}>
        {first ? 'Start the check' : 'Try again'}
      </button>
    </div>
  );
}

/** Why an attempt asks fewer questions than usual; nothing where it does not. */
function Shortened() {
  const plan = useStore($checkPlan, { ssr: 'initial' });
  const leftOut = useStore($leftOut, { ssr: 'initial' });
  if (!plan || leftOut.length === 0) return null;
  return (
    <div class="shortened">
      <p>
        {plan.size < plan.whole
          ? `That is ${plan.size} in place of ${plan.whole}, because you showed before the lesson that you know:`
          : 'It asks first about what you did not show to know. Before the lesson you showed that you know:'}
      </p>
      <ul>
        {leftOut.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>The pass mark is the same.</p>
    </div>
  );
}

const endings: Record<Verdict['kind'], string> = {
  open: 'This check cannot be tried now.',
  desk: 'You passed this check. The practice desk is still to come.',
  passed: 'You passed this check.',
  exhausted: 'No attempts are left.',
};

function SeeResult({ kind }: { kind: Verdict['kind'] }) {
  return (
    <div class="check-state">
      <p>
        {endings[kind]} <a href="#your-result">See your result</a>
      </p>
    </div>
  );
}
