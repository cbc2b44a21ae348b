import { useStore } from '../useStore.ts';
import { $selfTest, requestSelfTest } from '../../stores/session/connection.ts';
import * as words from '../../words/connection/selfTest.ts';
import { lineNames, lineWords, outcomeWords } from '../../words/selfTest.ts';
import { Log } from './Log.tsx';

/** The self-test that an admin runs, and its report with what to do. */
export function SelfTest() {
  const test = useStore($selfTest, { ssr: 'initial' });
  const done = test.status === 'done' ? test : null;
  const failed = done?.report.filter(({ outcome }) => outcome === 'fail') ?? [];
  return (
    <div class="panel self-test">
      <h3>{words.title}</h3>
      <p>{words.intro}</p>
      <button
        type="button"
        class="button"
        aria-disabled={test.status === 'running'}
        onClick={requestSelfTest}
      >
        {done ? words.runAgain : words.run}
      </button>
      <p role="status">
        {test.status === 'running' && words.testing}
        {done && words.doneWords(failed.length)}
      </p>
      {done && (
        <>
          <ul class="report">
            {done.report.map((line) => {
              const { found, todo } = lineWords(line, done.facts);
              return (
                <li key={line.id} class={line.outcome} data-line={line.id}>
                  <strong>
                    {words.lineTitle(
                      outcomeWords[line.outcome],
                      lineNames[line.id],
                    )}
                  </strong>
                  <p>{found}</p>
                  {todo !== '' && <p>{words.toDoWords(todo)}</p>}
                </li>
              );
            })}
          </ul>
          <Log test={done} />
        </>
      )}
    </div>
  );
}
