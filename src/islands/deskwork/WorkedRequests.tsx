import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type { Deskwork } from '../../schema/deskwork.ts';
import { workedRequests } from '../../stores/deskwork/requests.ts';
import { RequestWhy } from './RequestWhy.tsx';
import {
  ofRequest,
  readWords,
  showAnswer,
} from '../../words/deskwork/requestDesk.ts';
import { wordsOfDecision } from '../../words/deskwork/requestWords.ts';

interface Props {
  words: Deskwork;
  rule: ExceptionRule;
}

/** Requests with their answers, for readers without scripts; drawn at build time and never hydrated. */
export default function WorkedRequests({ words, rule }: Props) {
  const worked = workedRequests(words, rule);
  return (
    <>
      {worked[0] && (
        <p class="desk-line">{readWords(worked[0].request.today)}</p>
      )}
      <ol>
        {worked.map(({ request, lacking, decision }) => (
          <li key={request.subject.account}>
            <blockquote>{request.sentences.join(' ')}</blockquote>
            <details>
              <summary>
                {showAnswer}
                <span class="visually-hidden">
                  {' '}
                  {ofRequest(request.subject.account)}
                </span>
              </summary>
              <p>
                <b>{wordsOfDecision(decision)}.</b>
              </p>
              <RequestWhy
                request={request}
                lacking={lacking}
                decision={decision}
                rule={rule}
              />
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}
