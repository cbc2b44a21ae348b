import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type { Deskwork } from '../../schema/deskwork.ts';
import {
  shownRows,
  todayOf,
  workedRegister,
} from '../../stores/deskwork/register.ts';
import { RegisterTable } from './RegisterTable.tsx';
import {
  answer,
  readWords,
  show,
  sound,
} from '../../words/deskwork/registerDesk.ts';
import { whyFault, whySound } from '../../words/deskwork/rowReasons.ts';
import { faultWords } from '../../words/deskwork/rowWords.ts';

interface Props {
  words: Deskwork;
  rule: ExceptionRule;
}

/** A register with its answers, for readers without scripts; drawn at build time and never hydrated. */
export default function WorkedRegister({ words, rule }: Props) {
  const { register, faults } = workedRegister(words, rule);
  const today = todayOf(register);
  return (
    <>
      <p class="desk-line">{readWords(today)}</p>
      <RegisterTable rows={shownRows(register, rule)} last={answer}>
        {(shown, index) => (
          <details>
            <summary>
              {show}
              <span class="visually-hidden"> {shown.row.account}</span>
            </summary>
            {faults[index]?.length ? (
              faults[index].map((it) => (
                <p key={it.field + it.fault}>
                  <b>{faultWords[it.fault]}.</b>{' '}
                  {whyFault(it, shown, rule, today)}
                </p>
              ))
            ) : (
              <p>
                <b>{sound}</b> {whySound(shown, rule)}
              </p>
            )}
          </details>
        )}
      </RegisterTable>
    </>
  );
}
