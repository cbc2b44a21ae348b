import { useEffect, useRef } from 'preact/hooks';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type { IncomingRequest } from '../../domain/deskwork/drawRequests.ts';
import type { RequestVerdict } from '../../domain/deskwork/requestRule.ts';
import { elementWords } from '../../words/elements.ts';
import { wordsOfDecision } from './requestWords.ts';
import { RequestWhy } from './RequestWhy.tsx';

interface Props {
  request: IncomingRequest;
  verdict: RequestVerdict;
  rule: ExceptionRule;
}

/** How the answer to a request stands, and why, for right and wrong alike. */
export function RequestReason({ request, verdict, rule }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { lacking, decision } = verdict;
  const right = lacking.kind === 'right' && decision.kind === 'right';
  return (
    <div
      class={`reason ${right ? 'right' : 'wrong'}`}
      tabIndex={-1}
      ref={place}
      role="group"
      aria-label="Why"
    >
      <p>
        <b>
          Missing elements: {lacking.kind === 'right' ? 'right.' : 'not right.'}
        </b>
        {lacking.kind === 'wrong' && (
          <>
            {lacking.overlooked.length > 0 &&
              ` Overlooked: ${listOf(lacking.overlooked)}.`}
            {lacking.invented.length > 0 &&
              ` Not missing: ${listOf(lacking.invented)}.`}
          </>
        )}
      </p>
      <p>
        <b>Decision: {decision.kind === 'right' ? 'right.' : 'not right.'}</b>
        {decision.kind === 'wrong' &&
          ` Better: ${wordsOfDecision(decision.decision).toLowerCase()}.`}
      </p>
      <RequestWhy
        request={request}
        lacking={lacking.lacking}
        decision={decision.decision}
        rule={rule}
      />
    </div>
  );
}

function listOf(elements: readonly (keyof typeof elementWords)[]): string {
  return elements.map((it) => elementWords[it]).join(', ');
}
