import { useStore } from '../useStore.ts';
import { $selfTest, requestSelfTest } from '../../stores/session/connection.ts';
import { lineNames, lineWords, outcomeWords } from '../../words/selfTest.ts';
import { Log } from './Log.tsx';

function summary(failed: number): string {
  if (failed === 0) return 'The self-test is done: nothing failed.';
  return `The self-test is done: ${failed} ${failed === 1 ? 'line' : 'lines'} failed.`;
}

/** The self-test that an admin runs, and its report with what to do. */
export function SelfTest() {
  const test = useStore($selfTest, { ssr: 'initial' });
  const done = test.status === 'done' ? test : null;
  const failed = done?.report.filter(({ outcome }) => outcome === 'fail') ?? [];
  return (
    <div class="panel self-test">
      <h3>Self-test</h3>
      <p>
        For LMS admins. It saves the bookmark and the saved data as the course
        does anyway, reads them back and measures the time. Answers, score and
        status stay as they are.
      </p>
      <button
        type="button"
        class="button"
        aria-disabled={test.status === 'running'}
        onClick={requestSelfTest}
      >
        {done ? 'Run the self-test again' : 'Run the self-test'}
      </button>
      <p role="status">
        {test.status === 'running' && 'Testing…'}
        {done && summary(failed.length)}
      </p>
      {done && (
        <>
          <ul class="report">
            {done.report.map((line) => {
              const { found, todo } = lineWords(line, done.facts);
              return (
                <li key={line.id} class={line.outcome} data-line={line.id}>
                  <strong>
                    {outcomeWords[line.outcome]}: {lineNames[line.id]}
                  </strong>
                  <p>{found}</p>
                  {todo !== '' && <p>What to do: {todo}</p>}
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
