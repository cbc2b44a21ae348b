import { useState } from 'preact/hooks';
import type { AfterPart, Talk } from '../../../stores/simulation/debrief.ts';
import { afterNames, timelineNames } from '../../../words/debrief.ts';
import { afterCall } from '../../../words/simulation/debriefScreen.ts';
import { walkTabs } from '../stage/walkTabs.ts';
import { InLesson } from './InLesson.tsx';
import { LogLines } from './LogLines.tsx';
import { SoundCourse } from './SoundCourse.tsx';
import { Timeline } from './Timeline.tsx';
import { whereLeft } from './wayBack.ts';
import { Wanted } from './Wanted.tsx';

/** What the learner did comes first where it was not good. */
const panels = {
  good: ['led', 'sound', 'wanted', 'log'],
  not: ['wanted', 'log', 'sound', 'led'],
} satisfies Record<string, AfterPart[]>;

/** Beside the call: what was missing, the log, a sound course, and what it led to. */
export function After({ talk }: { talk: Talk }) {
  const [shown, setShown] = useState(whereLeft()?.part ?? talk.opensAt);
  const { good } = talk.verdict;
  const names = {
    ...afterNames,
    wanted: good ? afterNames.anyWanted : afterNames.wanted,
    led: timelineNames[talk.led],
  };
  return (
    <section class="after" aria-label={afterCall}>
      <div
        class="tabs"
        role="tablist"
        aria-label={afterCall}
        onKeyDown={walkTabs}
      >
        {panels[good ? 'good' : 'not'].map((panel) => (
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
        {shown !== 'sound' && <InLesson talk={talk} part={shown} />}
      </div>
    </section>
  );
}
