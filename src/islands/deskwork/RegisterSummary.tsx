import type { Deskwork } from '../../schema/deskwork.ts';
import {
  rightRows,
  shownRows,
  todayOf,
} from '../../stores/deskwork/register.ts';
import type { RegisterReview } from '../../stores/deskwork/register.ts';
import { toLastLine } from '../../words/deskwork/backWords.ts';
import {
  freshRegister,
  judgedWords,
  wholeRegister,
  yourAnswer,
} from '../../words/deskwork/registerDesk.ts';
import { verdictWords } from '../../words/deskwork/rowWords.ts';
import { Card } from './card/Card.tsx';
import { Sign } from './card/Sign.tsx';
import { Steps } from './card/Steps.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { RowReason } from './RowReason.tsx';

interface Props {
  review: RegisterReview;
  words: Deskwork;
  focus: boolean;
  back: (() => void) | null;
  again: () => void;
}

/** The whole register at the end, each line with its answer and the reason. */
export function RegisterSummary({ review, words, focus, back, again }: Props) {
  const { register, rule, answers } = review;
  const rows = shownRows(register, rule);
  const right = rightRows(answers);
  const today = todayOf(register);
  const good = right.filter(Boolean).length;
  const [before, after] = wholeRegister;
  return (
    <Card
      place={judgedWords(good, rows.length)}
      right={right}
      at={rows.length}
      of={rows.length}
      focus={focus}
    >
      <p class="desk-line">
        {before}
        <span class="date">{today}</span>
        {after}
      </p>
      <RegisterTable rows={rows} last={yourAnswer}>
        {(shown, index) => {
          const verdict = answers[index]?.verdict;
          const subject = words.subjects.find(
            (it) => it.account === shown.row.account,
          );
          return (
            verdict && (
              <div class={`reason ${right[index] ? 'right' : 'wrong'}`}>
                <p class="verdict">
                  <Sign right={right[index]} /> {verdictWords(verdict, shown)}
                </p>
                <RowReason {...{ shown, verdict, rule, today, subject }} />
              </div>
            )
          );
        }}
      </RegisterTable>
      <Steps back={back && { to: toLastLine, act: back }}>
        <button type="button" class="button" onClick={again}>
          {freshRegister}
        </button>
      </Steps>
    </Card>
  );
}
