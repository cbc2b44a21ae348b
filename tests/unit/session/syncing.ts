import { createSync } from '../../../src/session/send/sync.ts';
import { fakePort, fakeTimers, fakeWitness } from './fakes.ts';

/** A sync among fakes, and what it says to the page and to the panel. */
export function startSync() {
  const port = fakePort();
  const timers = fakeTimers();
  const witness = fakeWitness();
  /** Each state that the page was told; the same twice in a row counts once. */
  const said: string[] = [];
  /** Each answer that was booked, with what speaks against it. */
  const answers: string[] = [];
  /** How many answers were booked when the page was told that all is saved. */
  const booked: number[] = [];
  let renewals = 0;
  const say = (words: string) => {
    if (said.at(-1) !== words) said.push(words);
  };
  const sync = createSync(
    port,
    {
      saving: () => say('saving'),
      saved(at) {
        booked.push(answers.length);
        say(`saved ${at.toISOString()}`);
      },
      doubted: () => say('doubted'),
      unsaved: ({ message, call, code }) =>
        say(`unsaved: ${message} (${call}, ${code})`),
      answered: (_, { kind }, doubt) =>
        answers.push(doubt ? `${kind}, ${doubt}` : kind),
      renewed() {
        renewals += 1;
        return { suspendData: `renewed ${renewals}` };
      },
    },
    timers,
    () => 42,
    witness,
  );
  return { port, timers, witness, said, answers, booked, sync };
}
