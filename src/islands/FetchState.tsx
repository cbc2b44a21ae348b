interface Props {
  status: 'waiting' | 'ready' | 'failed';
  /** What is fetched, in words: `questions`. */
  what: string;
  load: () => void;
  class: string;
}

/** What stands in the place of something fetched while it is on its way, or did not come. */
export function FetchState({ status, what, load, class: look }: Props) {
  if (status !== 'failed') return <p class={look}>Loading the {what}…</p>;
  return (
    <div class={look} role="alert">
      <p>
        The {what} could not be loaded. Check the connection, then try again.
      </p>
      <button type="button" onClick={load}>
        Load the {what} again
      </button>
    </div>
  );
}
