import type { IncomingRequest } from '../../domain/deskwork/drawRequests.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type { RequestAnswer } from '../../stores/deskwork/requests.ts';
import {
  decisionVerdict,
  requestVerdict,
  whyDecision,
} from '../../words/deskwork/requestWords.ts';
import { Reason } from './card/Reason.tsx';
import { ElementMarks } from './ElementMarks.tsx';

interface Props {
  request: IncomingRequest;
  answer: RequestAnswer;
  rule: ExceptionRule;
  right: boolean;
  /** Whether the answer has just been given. */
  focus: boolean;
}

/** How an answer to a request stands, in its decision and element by element, and why. */
export function RequestAnswered({
  request,
  answer: { marked, decided, verdict },
  rule,
  right,
  focus,
}: Props) {
  const { decision, lacking } = verdict;
  return (
    <>
      <Reason right={right} verdict={requestVerdict(verdict)} focus={focus}>
        <p>
          {decisionVerdict(decided, verdict)}{' '}
          {whyDecision(decision.decision, request, rule)}
        </p>
      </Reason>
      <ElementMarks
        request={request}
        marked={marked}
        lacking={lacking.lacking}
        rule={rule}
      />
    </>
  );
}
