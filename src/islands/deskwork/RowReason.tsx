import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type {
  RowMark,
  RowVerdict,
} from '../../domain/deskwork/registerRule.ts';
import type { ShownRow } from '../../stores/deskwork/register.ts';
import { verdictWords, whyFault, whySound } from './registerWords.ts';

interface Props {
  shown: ShownRow;
  mark: RowMark;
  verdict: RowVerdict;
  rule: ExceptionRule;
  today: string;
}

/** Whether the mark of a line was right, and why, for right and wrong alike. */
export function RowReason({ shown, mark, verdict, rule, today }: Props) {
  const right = verdict.kind.startsWith('rightly');
  return (
    <div class={`reason ${right ? 'right' : 'wrong'}`}>
      <p>
        <b>{verdictWords(mark, verdict)}</b>
      </p>
      {'faults' in verdict ? (
        verdict.faults.map((fault) => (
          <p key={fault}>{whyFault(fault, shown, rule, today)}</p>
        ))
      ) : (
        <p>{whySound(shown, rule)}</p>
      )}
    </div>
  );
}
