import { fingerprint } from '../../tracking/fingerprint.ts';
import { $session } from '../../stores/session/session.ts';
import { soleTab } from './soleTab.ts';
import { timers } from '../browser/timers.ts';
import { openWire } from './wire.ts';

/** This tab among those of the same learner and course in this browser. */
export interface ClaimedTab {
  /** False for a second tab, which reads only; `$session` says when it may take over. */
  records: boolean;
  /** Gives the tab up when its launch ends; `taken` runs when another tab has taken over. */
  whileRecording(taken: () => void): void;
}

/**
 * Asks the browser's other tabs whether this one may record.
 * @param isNewest tells them that it does: the record keeper has left them for this launch.
 */
export async function claimTab(
  courseId: string,
  learnerId: string,
  isNewest: boolean,
): Promise<ClaimedTab> {
  const wire = await openWire(
    `hold-the-line/tab/${fingerprint(`${courseId}/${learnerId}`)}`,
  );
  let onTaken: () => void = () => undefined;
  const me = { at: Date.now(), name: Math.random().toString(36).slice(2) };
  const tab = soleTab(wire, timers, me, {
    taken: () => onTaken(),
    free: (isFree) => $session.setKey('free', isFree),
  });
  const records = await tab.claim(isNewest);
  return {
    records,
    whileRecording(taken) {
      onTaken = taken;
      addEventListener('pagehide', () => tab.leave());
      $session.listen(({ phase }) => {
        if (phase === 'ended') tab.leave();
      });
    },
  };
}
