import type { RowVerdict } from '../../domain/deskwork/judgeRow.ts';
import type { ShownRow } from '../../domain/deskwork/shownRow.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type { Subject } from '../../schema/deskwork.ts';
import {
  shouldSay,
  whyFault,
  whySound,
} from '../../words/deskwork/rowReasons.ts';
import { Dated } from './card/Dated.tsx';

interface Props {
  shown: ShownRow;
  verdict: RowVerdict;
  rule: ExceptionRule;
  today: string;
  /** What the line is about; its words serve as an example. */
  subject: Subject | undefined;
}

/** Why a line is as it is, and what it should say, by the policy. */
export function RowReason({ shown, verdict, rule, today, subject }: Props) {
  if (!('found' in verdict))
    return (
      <p>
        <Dated text={whySound(shown, rule)} />
      </p>
    );
  return (
    <>
      {verdict.found.map((it) => (
        <p key={it.field + it.fault}>
          <Dated text={whyFault(it, shown, rule, today)} />{' '}
          <b>
            <Dated text={shouldSay(it, shown, rule, subject)} />
          </b>
        </p>
      ))}
    </>
  );
}
