import type { Exhibit } from '../../schema/exhibit.ts';

/** What a question is about, each a table under its title: a record in names and values, a log or a call in lines. */
export function Exhibits({
  shows = [],
}: {
  shows?: readonly Exhibit[] | undefined;
}) {
  return (
    <>
      {shows.map(({ title, columns, rows }) => (
        <table key={title} class={columns ? 'exhibit lines' : 'exhibit'}>
          <caption>{title}</caption>
          {columns && (
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map((row) => (
              <Row key={row.join()} row={row} named={!columns} />
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

function Row({ row, named }: { row: readonly string[]; named: boolean }) {
  return (
    <tr>
      {row.map((text, at) =>
        named && at === 0 ? (
          <th key={at} scope="row">
            {text}
          </th>
        ) : (
          <td key={at}>{text}</td>
        ),
      )}
    </tr>
  );
}
