import { useStore } from '../useStore.ts';
import { $connection } from '../../stores/session/connection.ts';
import type { SaveEntry } from '../../stores/session/connection.ts';
import { doubts } from '../../words/connection.ts';
import { clockTime } from './clockTime.ts';
import { $session } from '../../stores/session/session.ts';

function contentsOf({ answers, objectives, judged }: SaveEntry): string {
  const parts = ['bookmark, saved data and time'];
  if (answers > 0)
    parts.push(
      answers === 1 ? '1 answer or call' : `${answers} answers or calls`,
    );
  if (objectives > 0)
    parts.push(
      `${objectives} ${objectives === 1 ? 'objective' : 'objectives'}`,
    );
  if (judged) parts.push('score and final status');
  return parts.join('; ');
}

/** Which of the three words a save has earned so far, and why not the next. */
function degreeOf({ problem, doubt }: SaveEntry): string {
  if (problem) return 'given, and refused';
  return doubt
    ? `given, and a yes that is doubted: ${doubts[doubt]}`
    : 'accepted';
}

/** What was written in this launch, and what the record keeper said. */
export function Saves() {
  const { saves } = useStore($connection, { ssr: 'initial' });
  const { phase } = useStore($session, { ssr: 'initial' });
  if (saves.length === 0) return null;
  return (
    <div class="panel">
      <h3>Saves of this launch</h3>
      {phase === 'practice' && (
        <p>Practice: they go to this browser, not to an LMS.</p>
      )}
      <ol class="saves">
        {saves.map((save, place) => (
          <li key={saves.length - place}>
            <strong>
              {clockTime(save.at)} {degreeOf(save)}
            </strong>
            : {contentsOf(save)}
          </li>
        ))}
      </ol>
      <p>The newest comes first; earlier ones are left out.</p>
      <p>
        Given: kept in this browser. Accepted: the LMS said yes, and nothing
        speaks against it. Confirmed: read back from the LMS by a later launch,
        so no save is confirmed in the launch that makes it.
      </p>
    </div>
  );
}
