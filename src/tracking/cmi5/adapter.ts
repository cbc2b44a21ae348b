import type {
  Ack,
  LaunchState,
  RecordUpdate,
  StartOutcome,
  TrackingError,
  TrackingPort,
} from '../port.ts';
import { readAddress } from './address.ts';
import { beginLaunch, type Begun } from './begin.ts';
import { MOST_SUSPEND_DATA } from './keeping.ts';
import type { Keepsake } from './keepsake.ts';
import { launchEnded, recorder, type Recorder } from './recorder.ts';
import { isRefusal, type Wire } from './request.ts';
import type { Cmi5Setup } from './setup.ts';
import { percentOf } from './registrationStanding.ts';

const notBegun: TrackingError = {
  call: '',
  code: '',
  message: 'The launch has not begun.',
};
const notStarted: Ack = { kind: 'rejected', error: notBegun };
const over: Ack = { kind: 'rejected', error: launchEnded };

function launchState({ address, data, keepsake }: Begun): LaunchState {
  const { found } = keepsake;
  return {
    learner: { id: address.learnerId, name: address.learnerName },
    mode: data.mode,
    credit: data.mode === 'normal',
    entry: found ? 'resume' : 'ab-initio',
    completion: found?.standing.completion ?? 'not-attempted',
    success: found?.standing.success ?? 'unknown',
    location: found?.location ?? '',
    suspendData: found?.suspendData ?? '',
    interactionCount: found?.answers ?? 0,
    masteryScore: percentOf(data.masteryScore),
    masteryGiven: data.masteryGiven,
    totalSeconds: found?.seconds ?? 0,
  };
}

/**
 * cmi5 in the port's words. Answers, calls and objectives become statements
 * that cmi5 allows, judgements those that it defines; what it has no place for
 * is a state document of ours. `failed` is held back until the launch ends.
 * A request leaves before its promise is returned; `end` uses keepalive.
 */
export function cmi5Port(setup: Cmi5Setup): TrackingPort {
  const wire: Wire = { ...setup, log: [] };
  let speaker: Recorder | null = null;
  let keepsake: Keepsake | null = null;
  let returnUrl = '';
  let started: Promise<StartOutcome> | null = null;
  let ended: Promise<Ack> | null = null;
  const hasLeft = () => ended !== null;

  async function begin(): Promise<StartOutcome> {
    const address = readAddress(setup.search);
    if (address === null) return { kind: 'absent' };
    if ('error' in address) return { kind: 'refused', error: address.error };
    const begun = await beginLaunch(wire, address, setup.storage);
    if ('error' in begun) return { kind: 'refused', error: begun.error };
    const state = launchState(begun);
    keepsake = begun.keepsake;
    const records = state.mode === 'normal';
    // A page that has left meanwhile begins nothing.
    if (hasLeft()) return { kind: 'absent' };
    returnUrl = begun.data.returnUrl;
    const said = recorder(begun, setup, records);
    const error = await said.initialize();
    // Where the LMS is only out of reach, the first save says it again.
    if (error && isRefusal(Number(error.code)))
      return { kind: 'refused', error };
    if (hasLeft()) {
      await said.end({}, false);
      return { kind: 'absent' };
    }
    speaker = said;
    // Takes the record over from other windows; a failure is made good by the next save.
    if (records) await said.save({});
    return { kind: 'started', state, standard: 'cmi5' };
  }

  async function finish(update: RecordUpdate, stays: boolean): Promise<Ack> {
    if (!speaker) return notStarted;
    const ack = await speaker.end(update, stays);
    if (ack.kind === 'accepted' && returnUrl) setup.leave(returnUrl);
    return ack;
  }

  return {
    start() {
      started ??= begin();
      return started;
    },
    async save(update) {
      if (ended) return over;
      return speaker ? speaker.save(update) : notStarted;
    },
    end(update, byLearner = false) {
      ended ??= finish(update, byLearner);
      return ended;
    },
    believe: () => speaker?.believe(),
    doubt: () => speaker?.doubt(),
    async diagnose() {
      const held = (await keepsake?.read()) ?? { error: notBegun };
      return {
        held,
        calls: [...wire.log],
        suspendDataLimit: MOST_SUSPEND_DATA,
      };
    },
  };
}

export { inWindow } from './browser.ts';
