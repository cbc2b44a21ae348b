import type { ComponentChildren } from 'preact';
import type { Stated } from '../../domain/deskwork/exceptionRule.ts';
import type { ShownRow } from '../../domain/deskwork/shownRow.ts';
import { namesOf } from '../../words/deskwork/approverWords.ts';
import { counted } from '../../words/phrasing.ts';

interface Props {
  rows: ShownRow[];
  /** What stands in the last column of a line. */
  last: string;
  children: (row: ShownRow, index: number) => ComponentChildren;
}

/** A register as a table; on a narrow screen each line is a card with its own labels. */
export function RegisterTable({ rows, last, children }: Props) {
  const columns = ['Account', 'Why it can stay', 'Approved', 'Review by', last];
  return (
    <table class="register">
      <thead>
        <tr>
          {columns.map((name) => (
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
                <Cell name="Reason" stated={shown.row.reason} />
                <Cell name="Risk" stated={shown.row.risk} />
                <Cell name="Controls" stated={shown.row.controls} />
              </td>
              <td>
                <b class="label">Approved: </b>
                {namesOf(approvers) || 'nobody'},{' '}
                <span class="date">{shown.approvedOn}</span>
              </td>
              <td>
                <b class="label">Review by: </b>
                <span class="date">{shown.reviewBy ?? 'empty'}</span>
                {shown.days !== null && ` (${counted(shown.days, 'day')})`}
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
      <b>{name}:</b> {stated?.text ?? 'empty'}
    </p>
  );
}
