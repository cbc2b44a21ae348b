import { useStore } from '../useStore.ts';
import { useEffect, useRef } from 'preact/hooks';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type { Deskwork } from '../../schema/deskwork.ts';
import { $course } from '../../stores/course.ts';
import { $bank, requestBank } from '../../stores/quiz/quiz.ts';
import {
  $registerReview,
  nextRow,
  openRegister,
  previousRow,
} from '../../stores/deskwork/register.ts';
import { opening } from '../../words/deskwork/registerDesk.ts';
import styles from '../../styles/deskworkCards.css?url';
import { LateStyles } from '../LateStyles.tsx';
import { BankState } from '../quiz/BankState.tsx';
import { RegisterSummary } from './RegisterSummary.tsx';
import { RowCard } from './RowCard.tsx';

interface Props {
  words: Deskwork;
  rule: ExceptionRule;
}

/** The exception register to review, a line a card: what is wrong with it, why, and the next; at the end the whole register. */
export default function RegisterReview() {
  const course = useStore($course, { ssr: 'initial' });
  const { bank } = useStore($bank, { ssr: 'initial' });
  useEffect(requestBank, []);
  const rule = course?.deskwork?.rule;
  const waiting = <BankState what="register" />;
  return (
    <LateStyles href={styles} waiting={waiting}>
      {rule && bank.deskwork ? (
        <Review words={bank.deskwork} rule={rule} />
      ) : (
        waiting
      )}
    </LateStyles>
  );
}

function Review({ words, rule }: Props) {
  const review = useStore($registerReview, { ssr: 'initial' });
  // Whoever scrolls by has asked for nothing, and keeps the focus.
  const moved = useRef(false);
  useEffect(() => {
    if (!$registerReview.get()) openRegister(words, rule);
  }, []);
  if (!review) return <p class="check-state">{opening}</p>;

  const move = (act: () => void) => () => {
    moved.current = true;
    act();
  };
  const { at, round, register } = review;
  const parts = {
    review,
    words,
    focus: moved.current,
    back: at > 0 ? move(previousRow) : null,
  };
  return (
    <div class="deskwork">
      {at < register.rows.length ? (
        <RowCard key={`${round}-${at}`} {...parts} on={move(nextRow)} />
      ) : (
        <RegisterSummary
          {...parts}
          again={move(() => openRegister(words, rule))}
        />
      )}
    </div>
  );
}
