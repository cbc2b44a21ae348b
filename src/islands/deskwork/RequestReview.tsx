import { useStore } from '../useStore.ts';
import { useEffect, useRef } from 'preact/hooks';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type { Deskwork } from '../../schema/deskwork.ts';
import { $course } from '../../stores/course.ts';
import { $bank, requestBank } from '../../stores/quiz/quiz.ts';
import {
  $requestDesk,
  nextRequest,
  openRequests,
  previousRequest,
} from '../../stores/deskwork/requests.ts';
import { opening } from '../../words/deskwork/requestDesk.ts';
import styles from '../../styles/deskworkCards.css?url';
import { LateStyles } from '../LateStyles.tsx';
import { BankState } from '../quiz/BankState.tsx';
import { RequestCard } from './RequestCard.tsx';
import { RequestSummary } from './RequestSummary.tsx';

interface Props {
  words: Deskwork;
  rule: ExceptionRule;
}

/** Requests for exceptions, one a card: what is missing, what to do, and why; at the end all of them. */
export default function RequestReview() {
  const course = useStore($course, { ssr: 'initial' });
  const { bank } = useStore($bank, { ssr: 'initial' });
  useEffect(requestBank, []);
  const rule = course?.deskwork?.rule;
  const waiting = <BankState what="requests" />;
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
  const desk = useStore($requestDesk, { ssr: 'initial' });
  // Whoever scrolls by has asked for nothing, and keeps the focus.
  const moved = useRef(false);
  useEffect(() => {
    if (!$requestDesk.get()) openRequests(words, rule);
  }, []);
  if (!desk) return <p class="check-state">{opening}</p>;

  const move = (act: () => void) => () => {
    moved.current = true;
    act();
  };
  const { at, round, requests } = desk;
  const parts = {
    desk,
    focus: moved.current,
    back: at > 0 ? move(previousRequest) : null,
  };
  return (
    <div class="deskwork">
      {at < requests.length ? (
        <RequestCard key={`${round}-${at}`} {...parts} on={move(nextRequest)} />
      ) : (
        <RequestSummary
          {...parts}
          again={move(() => openRequests(words, rule))}
        />
      )}
    </div>
  );
}
