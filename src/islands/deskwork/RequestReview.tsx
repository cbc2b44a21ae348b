import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type { Deskwork } from '../../schema/deskwork.ts';
import { $course } from '../../stores/course.ts';
import { $bank, requestBank } from '../../stores/quiz/quiz.ts';
import {
  $requestDesk,
  nextRequest,
  openRequests,
  rightRequests,
} from '../../stores/deskwork/requests.ts';
import { BankState } from '../quiz/BankState.tsx';
import { Answer } from './Answer.tsx';
import { RequestReason } from './RequestReason.tsx';

interface Props {
  words: Deskwork;
  rule: ExceptionRule;
}

/** Requests for exceptions, one at a time: what is missing, what to do, and why. */
export default function RequestReview() {
  const course = useStore($course, { ssr: 'initial' });
  const { bank } = useStore($bank, { ssr: 'initial' });
  useEffect(requestBank, []);
  const rule = course?.deskwork?.rule;
  return rule && bank.deskwork ? (
    <Review words={bank.deskwork} rule={rule} />
  ) : (
    <BankState what="requests" />
  );
}

function Review({ words, rule }: Props) {
  const desk = useStore($requestDesk, { ssr: 'initial' });
  useEffect(() => {
    if (!$requestDesk.get()) openRequests(words, rule);
  }, []);
  const request = desk?.requests[desk.at];
  if (!desk || !request)
    return <p class="check-state">Opening the requests…</p>;

  const { requests, verdicts, at, round } = desk;
  const verdict = verdicts[at];
  const isLast = at + 1 === requests.length;
  const place = `Request ${at + 1} of ${requests.length}`;
  return (
    <div class="deskwork">
      {verdict ? (
        <>
          <h5>{place}</h5>
          <blockquote>{request.sentences.join(' ')}</blockquote>
          <RequestReason request={request} verdict={verdict} rule={rule} />
          {isLast && (
            <p>
              You judged {rightRequests(verdicts)} of {requests.length} requests
              rightly in both.
            </p>
          )}
          <button
            type="button"
            class="button"
            onClick={isLast ? () => openRequests(words, rule) : nextRequest}
          >
            {isLast ? 'Take fresh requests' : 'Next request'}
          </button>
        </>
      ) : (
        <Answer
          key={`${round}-${at}`}
          request={request}
          place={place}
          rule={rule}
          focus={round + at > 0}
        />
      )}
    </div>
  );
}
