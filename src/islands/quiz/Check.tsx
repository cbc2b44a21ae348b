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
import {
  asksOthers,
  asksTheSame,
  endings,
  firstWords,
  leftWords,
  sameMark,
  seeResult,
  shortenedWords,
  startCheck,
  tryAgain,
} from '../../words/quiz/check.ts';
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
          ? firstWords(
              markIsTheirs || markGiven !== ''
                ? markWords(passMark, markGiven, markIsTheirs)
                : '',
            )
          : leftWords(verdict.attemptsLeft, attempts)}
      </p>
      <Shortened />
      {!first && <p>{draw !== undefined ? asksOthers : asksTheSame}</p>}
      <button type="button" class="button" onClick={beginAttempt}>
        {first ? startCheck : tryAgain}
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
      <p>{shortenedWords(plan.size, plan.whole)}</p>
      <ul>
        {leftOut.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{sameMark}</p>
    </div>
  );
}

function SeeResult({ kind }: { kind: Verdict['kind'] }) {
  return (
    <div class="check-state">
      <p>
        {endings[kind]} <a href="#your-result">{seeResult}</a>
      </p>
    </div>
  );
}
