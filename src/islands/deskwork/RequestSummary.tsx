import { rightRequests } from '../../stores/deskwork/requests.ts';
import type { RequestDesk } from '../../stores/deskwork/requests.ts';
import { toLastRequest } from '../../words/deskwork/backWords.ts';
import {
  answerWords,
  columns,
  freshRequests,
  judgedWords,
  label as labelled,
} from '../../words/deskwork/requestDesk.ts';
import {
  missingWords,
  wordsOfDecision,
} from '../../words/deskwork/requestWords.ts';
import { Card } from './card/Card.tsx';
import { Sign } from './card/Sign.tsx';
import { Steps } from './card/Steps.tsx';

interface Props {
  desk: RequestDesk;
  focus: boolean;
  back: (() => void) | null;
  again: () => void;
}

/** All requests at the end: what each lacked, what to do with it, and how the answers stand. */
export function RequestSummary({ desk, focus, back, again }: Props) {
  const { requests, answers } = desk;
  const right = rightRequests(answers);
  const good = right.filter(Boolean).length;
  return (
    <Card
      place={judgedWords(good, requests.length)}
      right={right}
      at={requests.length}
      of={requests.length}
      focus={focus}
    >
      <table class="register requests">
        <thead>
          <tr>
            <th scope="col">{columns.account}</th>
            <th scope="col">{columns.missing}</th>
            <th scope="col">{columns.decision}</th>
          </tr>
        </thead>
        <tbody>
          {requests.map(({ subject }, index) => {
            const verdict = answers[index]?.verdict;
            return (
              verdict && (
                <tr key={subject.account}>
                  <th scope="row">
                    <code>{subject.account}</code> {subject.owner}
                  </th>
                  <td>
                    <Verdict {...verdict.lacking} label={columns.missing}>
                      {missingWords(verdict.lacking.lacking)}
                    </Verdict>
                  </td>
                  <td>
                    <Verdict {...verdict.decision} label={columns.decision}>
                      {wordsOfDecision(verdict.decision.decision)}
                    </Verdict>
                  </td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
      <Steps back={back && { to: toLastRequest, act: back }}>
        <button type="button" class="button" onClick={again}>
          {freshRequests}
        </button>
      </Steps>
    </Card>
  );
}

function Verdict({
  kind,
  label,
  children,
}: {
  kind: 'right' | 'wrong';
  label: string;
  children: string;
}) {
  return (
    <p>
      <b class="label">{labelled(label)}</b>
      {children}.{' '}
      <span class={`answered ${kind}`}>
        <Sign right={kind === 'right'} /> {answerWords[kind]}
      </span>
    </p>
  );
}
