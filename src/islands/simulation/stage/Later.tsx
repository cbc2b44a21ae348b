import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type * as LaterScreens from '../laterScreens.ts';
import { leaveStage } from '../../../stores/simulation/stage.ts';
import { toCourse } from '../../../words/simulation/buttons.ts';
import { oneMoment } from '../../../words/simulation/stage.ts';
import { FetchState } from '../../FetchState.tsx';
import { Frame } from './Frame.tsx';

export type Screens = typeof LaterScreens;

let fetched: Screens | null = null;

/** Fetches the screens that no call begins with. */
export async function fetchLater(): Promise<Screens> {
  fetched ??= await import('../laterScreens.ts');
  return fetched;
}

/** The later screens, if they are there, and what stands in their place until then. */
export function useLater(): {
  screens: Screens | null;
  waiting: ComponentChildren;
} {
  const [screens, setScreens] = useState(fetched);
  const [failed, setFailed] = useState(false);
  function load(): void {
    setFailed(false);
    fetchLater().then(setScreens, () => setFailed(true));
  }
  useEffect(() => {
    if (!screens) load();
  }, []);
  const waiting = (
    <FetchState
      status={failed ? 'failed' : 'waiting'}
      what="rest of the desk"
      load={load}
      class="desk-state"
    />
  );
  return { screens, waiting };
}

/** A screen that comes a little later than the first; on a line that was lost it says so, and can be asked for again. */
export function Later({
  children,
}: {
  children: (screens: Screens) => ComponentChildren;
}) {
  const { screens, waiting } = useLater();
  if (screens) return children(screens);
  return (
    <Frame
      look="fetching"
      title={oneMoment}
      back={{ words: toCourse, act: leaveStage }}
      foot={null}
    >
      {waiting}
    </Frame>
  );
}
