import { useState } from 'preact/hooks';
import { rightRequests } from '../../stores/deskwork/requests.ts';
import type { RequestDesk } from '../../stores/deskwork/requests.ts';
import { toRequest } from '../../words/deskwork/backWords.ts';
import {
  nextRequest,
  requestDay,
  requestPlace,
  seeRequests,
} from '../../words/deskwork/requestDesk.ts';
import { Card } from './card/Card.tsx';
import { Dated } from './card/Dated.tsx';
import { Steps } from './card/Steps.tsx';
import { RequestAnswered } from './RequestAnswered.tsx';
import { RequestOpen } from './RequestOpen.tsx';

interface Props {
  desk: RequestDesk;
  /** Whether the learner asked for this request. */
  focus: boolean;
  back: (() => void) | null;
  on: () => void;
}

/** A request as a card: what it lacks, what is done with it, and why. */
export function RequestCard({ desk, focus, back, on }: Props) {
  const { requests, rule, answers, marked, at } = desk;
  const request = requests[at];
  const answer = answers[at];
  // Of a request that was answered before, the heading has the focus.
  const [answeredBefore] = useState(answer !== undefined);
  if (!request) return null;
  const of = requests.length;
  const right = rightRequests(answers);
  const way = back && { to: toRequest(at), act: back };
  return (
    <Card
      place={requestPlace(at + 1, of)}
      right={right}
      at={at}
      of={of}
      focus={focus}
    >
      <p class="desk-line">
        {requestDay[0]}
        <span class="date">{request.today}</span>
        {requestDay[1]}
      </p>
      <blockquote>
        <Dated text={request.sentences.join(' ')} />
      </blockquote>
      {answer ? (
        <>
          <RequestAnswered
            request={request}
            answer={answer}
            rule={rule}
            right={right[at] ?? false}
            focus={!answeredBefore}
          />
          <Steps back={way}>
            <button type="button" class="button" onClick={on}>
              {at + 1 < of ? nextRequest : seeRequests}
            </button>
          </Steps>
        </>
      ) : (
        <RequestOpen rule={rule} marked={marked} back={way} />
      )}
    </Card>
  );
}
