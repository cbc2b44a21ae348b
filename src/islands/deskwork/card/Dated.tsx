/** Text whose dates stay in one piece. */
export function Dated({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\d{4}-\d\d-\d\d)/).map((part, index) =>
        index % 2 ? (
          <span key={index} class="date">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
