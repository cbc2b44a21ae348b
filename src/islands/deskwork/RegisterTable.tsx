import type { ComponentChildren } from 'preact';
import type { Stated } from '../../domain/deskwork/exceptionRule.ts';
import type { ShownRow } from '../../domain/deskwork/shownRow.ts';
import { namesOf } from '../../words/deskwork/approverWords.ts';
import {
  cells,
  columns,
  empty,
  label,
  nobody,
  spanWords,
} from '../../words/deskwork/registerDesk.ts';

interface Props {
  rows: ShownRow[];
  /** What stands in the last column of a line. */
  last: string;
  children: (row: ShownRow, index: number) => ComponentChildren;
}

/** A register as a table; on a narrow screen each line is a card with its own labels. */
export function RegisterTable({ rows, last, children }: Props) {
  return (
    <table class="register">
      <thead>
        <tr>
          {[...Object.values(columns), last].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((shown, index) => {
          const { account, owner, approvers } = shown.row;
          return (
            <tr key={account}>
              <th scope="row">
                <code>{account}</code> {owner}
              </th>
              <td>
                <Cell name={cells.reason} stated={shown.row.reason} />
                <Cell name={cells.risk} stated={shown.row.risk} />
                <Cell name={cells.controls} stated={shown.row.controls} />
              </td>
              <td>
                <b class="label">{label(columns.approved)} </b>
                {namesOf(approvers) || nobody},{' '}
                <span class="date">{shown.approvedOn}</span>
              </td>
              <td>
                <b class="label">{label(columns.review)} </b>
                <span class="date">{shown.reviewBy ?? empty}</span>
                {shown.days !== null && ` ${spanWords(shown.days)}`}
              </td>
              <td>{children(shown, index)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cell({ name, stated }: { name: string; stated: Stated | null }) {
  return (
    <p>
      <b>{label(name)}</b> {stated?.text ?? empty}
    </p>
  );
}
