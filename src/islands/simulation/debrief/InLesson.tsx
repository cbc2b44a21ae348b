import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../../useStore.ts';
import { $way } from '../../../stores/progress/way.ts';
import { stepsOn } from '../../../stores/simulation/debrief.ts';
import type { AfterPart, Talk } from '../../../stores/simulation/debrief.ts';
import { inTheLesson } from '../../../words/simulation/debriefScreen.ts';
import { isBack, toLesson, whereLeft } from './wayBack.ts';

/** The steps of the lesson that explain a call; whoever comes back from one has the focus on its link again. */
export function InLesson({ talk, part }: { talk: Talk; part: AfterPart }) {
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    link.current?.focus();
    isBack();
  }, []);
  const left = whereLeft();
  const steps = stepsOn(talk.reread, useStore($way));
  if (steps.length === 0) return null;
  return (
    <p class="in-lesson">
      <b>{inTheLesson}</b>{' '}
      {steps.map(({ id, title }) => (
        <a
          key={id}
          href={`#${id}`}
          ref={left?.step === id ? link : undefined}
          onClick={(event) => {
            event.preventDefault();
            toLesson({ part, step: id });
          }}
        >
          {title}
        </a>
      ))}
    </p>
  );
}
