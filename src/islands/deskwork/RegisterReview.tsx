import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type { RowMark } from '../../domain/deskwork/registerRule.ts';
import type { Deskwork } from '../../schema/deskwork.ts';
import { $course } from '../../stores/course.ts';
import { $bank, requestBank } from '../../stores/quiz/quiz.ts';
import {
  $registerReview,
  handInReview,
  markRow,
  openRegister,
  rightRows,
  shownRows,
  todayOf,
} from '../../stores/deskwork/register.ts';
import { Form } from '../Form.tsx';
import { BankState } from '../quiz/BankState.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { RowReason } from './RowReason.tsx';
import { markWords } from './registerWords.ts';

interface Props {
  words: Deskwork;
  rule: ExceptionRule;
}

/** The exception register to review: one mark a line, then why, then a fresh register. */
export default function RegisterReview() {
  const course = useStore($course, { ssr: 'initial' });
  const { bank } = useStore($bank, { ssr: 'initial' });
  useEffect(requestBank, []);
  const rule = course?.deskwork?.rule;
  return rule && bank.deskwork ? (
    <Review words={bank.deskwork} rule={rule} />
  ) : (
    <BankState what="register" />
  );
}

function Review({ words, rule }: Props) {
  const review = useStore($registerReview, { ssr: 'initial' });
  const [missing, setMissing] = useState('');
  const place = useRef<HTMLParagraphElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!$registerReview.get()) openRegister(words, rule);
  }, []);
  const verdicts = review?.verdicts ?? null;
  useEffect(() => {
    if (verdicts) place.current?.focus();
  }, [verdicts]);
  if (!review) return <p class="check-state">Laying out the register…</p>;

  const rows = shownRows(review.register, rule);
  const today = todayOf(review.register);

  function handIn(): void {
    const open = handInReview();
    const account = open === null ? '' : (rows[open]?.row.account ?? '');
    setMissing(account);
    if (open !== null) form.current?.querySelectorAll('select')[open]?.focus();
  }

  function again(): void {
    openRegister(words, rule);
    place.current?.focus();
  }

  return (
    <Form class="deskwork" place={form} act={handIn}>
      <p class="desk-line" ref={place} tabIndex={-1}>
        {verdicts
          ? `You judged ${rightRows(verdicts)} of ${rows.length} lines rightly. Each line now says why.`
          : `Today is ${today}. Mark each of the ${rows.length} lines: sound, or what is wrong with it.`}
      </p>
      <RegisterTable rows={rows} last={verdicts ? 'Why' : 'Your mark'}>
        {(shown, index) => {
          const mark = review.marks[index] ?? null;
          const verdict = verdicts?.[index];
          return mark && verdict ? (
            <RowReason {...{ shown, mark, verdict, rule, today }} />
          ) : (
            <MarkChoice
              index={index}
              account={shown.row.account}
              mark={mark}
              missing={missing === shown.row.account}
            />
          );
        }}
      </RegisterTable>
      <p class="error" role="alert">
        {missing && `Mark every line. ${missing} has no mark yet.`}
      </p>
      <HandIn again={verdicts && again} />
    </Form>
  );
}

function MarkChoice({
  index,
  account,
  mark,
  missing,
}: {
  index: number;
  account: string;
  mark: RowMark | null;
  missing: boolean;
}) {
  return (
    <select
      aria-label={`Your mark for ${account}`}
      aria-invalid={missing}
      value={mark ?? ''}
      onChange={({ currentTarget: { value } }) =>
        markRow(index, markWords.find(([it]) => it === value)?.[0] ?? null)
      }
    >
      <option value="">Choose…</option>
      {markWords.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** `again` once the review is judged, else null. */
function HandIn({ again }: { again: (() => void) | null }) {
  return again ? (
    <button type="button" class="button" onClick={again}>
      Review a fresh register
    </button>
  ) : (
    <button type="submit" class="button">
      Hand in the review
    </button>
  );
}
