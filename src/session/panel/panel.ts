import {
  $connection,
  $selfTest,
  $selfTestRequest,
} from '../../stores/session/connection.ts';
import type {
  ConnectionView,
  SaveEntry,
} from '../../stores/session/connection.ts';
import type { Connection } from './connection.ts';
import { readPackage } from '../page/launchData.ts';
import { testConnection } from './selfTest.ts';

function entryOf({
  at,
  update,
  ack,
  doubt,
}: Connection['answers'][number]): SaveEntry {
  return {
    at: ack.kind === 'accepted' ? ack.at.getTime() : at,
    problem: ack.kind === 'accepted' ? null : ack.error,
    doubt,
    answers: update.interactions?.length ?? 0,
    objectives: update.objectives?.length ?? 0,
    judged: update.completion === 'completed',
  };
}

/** Everything that the packager recorded; null on the public site. */
function packageFacts(): ConnectionView['packaged'] {
  const packaged = readPackage();
  if (!packaged) return null;
  const options = Object.entries<unknown>(packaged.options).map(
    ([name, value]): [string, string] => [name, String(value)],
  );
  return { standard: packaged.standard, options };
}

function showSaves({ answers }: Connection): void {
  const saves = answers.map(entryOf).reverse();
  const refused = saves.find(({ problem }) => problem !== null);
  $connection.setKey('saves', saves);
  if (refused) $connection.setKey('refused', refused);
}

/** Fills the connection panel, keeps it true, and tests the connection when it asks. */
export function openPanel(connection: Connection): void {
  $connection.setKey('packaged', packageFacts());
  if (connection.found) {
    const { state, standard } = connection.found;
    const { mode, entry, credit } = state;
    const keepsAnswers = state.interactionCount !== null;
    const { earlier } = connection;
    const found = { standard, mode, entry, credit, keepsAnswers, earlier };
    $connection.set({ ...$connection.get(), ...found });
  }
  connection.changed = () => showSaves(connection);
  connection.changed();
  $selfTestRequest.listen(() => {
    void testConnection(connection).then((test) => $selfTest.set(test));
  });
}
