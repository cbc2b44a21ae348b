import { useState } from 'preact/hooks';
import type { Talk } from '../../../stores/simulation/debrief.ts';
import { timelineNames } from '../../../words/debrief.ts';
import { walkTabs } from '../stage/walkTabs.ts';
import { LogLines } from './LogLines.tsx';
import { SoundCourse } from './SoundCourse.tsx';
import { Timeline } from './Timeline.tsx';
import { Wanted } from './Wanted.tsx';

const panels = ['led', 'sound', 'wanted', 'log'] as const;

/** Beside the call: what it led to, a sound course, what was still wanted, and the log. */
export function After({ talk }: { talk: Talk }) {
  const [shown, setShown] = useState<(typeof panels)[number]>('led');
  const names = {
    led: timelineNames[talk.led],
    sound: 'A sound course',
    wanted: 'Still wanted',
    log: 'Your log',
  };
  return (
    <section class="after" aria-label="After the call">
      <div
        class="tabs"
        role="tablist"
        aria-label="After the call"
        onKeyDown={walkTabs}
      >
        {panels.map((panel) => (
          <button
            key={panel}
            type="button"
            role="tab"
            id={`after-${panel}`}
            aria-controls="after"
            aria-selected={shown === panel}
            tabIndex={shown === panel ? 0 : -1}
            onClick={() => setShown(panel)}
          >
            {names[panel]}
          </button>
        ))}
      </div>
      <div
        key={shown}
        class="tool"
        id="after"
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={`after-${shown}`}
      >
        {shown === 'led' && <Timeline talk={talk} />}
        {shown === 'sound' && <SoundCourse talk={talk} />}
        {shown === 'wanted' && <Wanted talk={talk} />}
        {shown === 'log' && <LogLines talk={talk} />}
      </div>
    </section>
  );
}
