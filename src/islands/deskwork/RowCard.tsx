import { useState } from 'preact/hooks';
import type { Deskwork } from '../../schema/deskwork.ts';
import {
  markRow,
  rightRows,
  shownRows,
  todayOf,
} from '../../stores/deskwork/register.ts';
import type { RegisterReview } from '../../stores/deskwork/register.ts';
import { toLine } from '../../words/deskwork/backWords.ts';
import {
  linePlace,
  nextLine,
  seeRegister,
  todayWords,
} from '../../words/deskwork/registerDesk.ts';
import {
  NOTHING_WRONG,
  fieldLabels,
  verdictWords,
} from '../../words/deskwork/rowWords.ts';
import { Card } from './card/Card.tsx';
import { Reason } from './card/Reason.tsx';
import { Steps } from './card/Steps.tsx';
import { Toggle } from './card/Toggle.tsx';
import { RowField } from './RowField.tsx';
import { RowReason } from './RowReason.tsx';

interface Props {
  review: RegisterReview;
  words: Deskwork;
  /** Whether the learner asked for this line. */
  focus: boolean;
  back: (() => void) | null;
  on: () => void;
}

/** A line of the register as a card: tap the field that is wrong, and read why. */
export function RowCard({ review, words, focus, back, on }: Props) {
  const { register, rule, answers, at } = review;
  const rows = shownRows(register, rule);
  const shown = rows[at];
  const answer = answers[at];
  // Of a line that was answered before, the heading has the focus.
  const [answeredBefore] = useState(answer !== undefined);
  if (!shown) return null;

  const { account, owner } = shown.row;
  const of = rows.length;
  const subject = words.subjects.find((it) => it.account === account);
  const parts = { shown, rule, today: todayOf(register), subject };
  const right = rightRows(answers);
  const [before, after] = todayWords(answer !== undefined);
  const reason = answer && (
    <Reason
      right={right[at] ?? false}
      verdict={verdictWords(answer.verdict, shown)}
      focus={!answeredBefore}
    >
      <RowReason {...parts} verdict={answer.verdict} />
    </Reason>
  );
  return (
    <Card
      place={linePlace(at + 1, of)}
      about={
        <>
          <code>{account}</code> <span class="owner">{owner}</span>
        </>
      }
      right={right}
      at={at}
      of={of}
      focus={focus}
    >
      <p class="desk-line">
        {before}
        <span class="date">{parts.today}</span>
        {after}
      </p>
      <ul class="fields">
        {fieldLabels.map(([field]) => (
          <RowField key={field} field={field} {...parts} answer={answer}>
            {reason}
          </RowField>
        ))}
      </ul>
      {answer?.verdict.kind === 'rightly_sound' && reason}
      <Steps back={back && { to: toLine(at), act: back }}>
        <Decide answered={answer !== undefined} last={at + 1 === of} on={on} />
      </Steps>
    </Card>
  );
}

function Decide({
  answered,
  last,
  on,
}: {
  answered: boolean;
  last: boolean;
  on: () => void;
}) {
  return answered ? (
    <button type="button" class="button" onClick={on}>
      {last ? seeRegister : nextLine}
    </button>
  ) : (
    <Toggle pressed={false} press={() => markRow('sound')}>
      {NOTHING_WRONG}
    </Toggle>
  );
}
