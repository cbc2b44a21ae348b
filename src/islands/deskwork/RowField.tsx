import type { ComponentChildren } from 'preact';
import type { RowField as Field } from '../../domain/deskwork/judgeRow.ts';
import type { ShownRow } from '../../domain/deskwork/shownRow.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import { markRow, placeOfReason } from '../../stores/deskwork/register.ts';
import type { RowAnswer } from '../../stores/deskwork/register.ts';
import { youTapped } from '../../words/deskwork/registerDesk.ts';
import { whyInOrder } from '../../words/deskwork/rowReasons.ts';
import { fieldLabels, fieldText } from '../../words/deskwork/rowWords.ts';
import { Dated } from './card/Dated.tsx';
import { Sign } from './card/Sign.tsx';
import { Toggle } from './card/Toggle.tsx';

interface Props {
  field: Field;
  shown: ShownRow;
  rule: ExceptionRule;
  answer: RowAnswer | undefined;
  /** The reason, which stands in one of the fields. */
  children: ComponentChildren;
}

/** A field of a line: a button until the line is judged, and then marked in its place. */
export function RowField({ field, shown, rule, answer, children }: Props) {
  const tapped = answer?.mark === field;
  const holdsReason = answer && placeOfReason(answer) === field;
  const label = fieldLabels.find(([it]) => it === field)?.[1] ?? '';
  const text = fieldText(field, shown);
  return (
    <li class={holdsReason ? 'field told' : 'field'}>
      <Toggle pressed={tapped} press={answer ? null : () => markRow(field)}>
        <b>{label}</b>{' '}
        <span>
          <Dated text={text} />
        </span>
      </Toggle>
      {tapped && !holdsReason && (
        <p class="note">
          <Sign right={false} /> {youTapped} {whyInOrder(field, shown, rule)}
        </p>
      )}
      {holdsReason && children}
    </li>
  );
}
