import { useStore } from '../useStore.ts';
import { $connection } from '../../stores/session/connection.ts';
import type { SaveEntry } from '../../stores/session/connection.ts';
import { doubts } from '../../words/connection.ts';
import * as words from '../../words/connection/saves.ts';
import { toTheSecond } from './toTheSecond.ts';
import { $session } from '../../stores/session/session.ts';

/** Which of the three words a save has earned so far, and why not the next. */
function degreeOf({ problem, doubt }: SaveEntry): string {
  if (problem) return words.refused;
  return doubt ? words.doubtedWords(doubts[doubt]) : words.accepted;
}

/** What was written in this launch, and what the record keeper said. */
export function Saves() {
  const { saves } = useStore($connection, { ssr: 'initial' });
  const { phase } = useStore($session, { ssr: 'initial' });
  if (saves.length === 0) return null;
  return (
    <div class="panel">
      <h3>{words.title}</h3>
      {phase === 'practice' && <p>{words.inPractice}</p>}
      <ol class="saves">
        {saves.map((save, place) => (
          <li key={saves.length - place}>
            <strong>
              {toTheSecond(save.at)} {degreeOf(save)}
            </strong>
            : {words.contentsWords(save)}
          </li>
        ))}
      </ol>
      <p>{words.order}</p>
      <p>{words.meanings}</p>
    </div>
  );
}
