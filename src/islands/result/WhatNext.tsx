import { useStore } from '../useStore.ts';
import type { ToDo } from '../../domain/verdict/stillToDo.ts';
import type { CourseData } from '../../domain/course/courseData.ts';
import { $course } from '../../stores/course.ts';
import { $toDo } from '../../stores/progress/toDo.ts';
import { $check } from '../../stores/quiz/quiz.ts';
import { $toReread } from '../../stores/quiz/review.ts';
import { $verdict } from '../../stores/quiz/view.ts';
import { lengthWords, taughtIn, title } from '../../words/result/whatNext.ts';
import { nextWords, toDoWords } from '../../words/toDo.ts';
import { acknowledgeField, toDoList } from './places.ts';

/** The step, or the place in one, where something can be done. */
function placeOf(toDo: ToDo, { steps }: CourseData): string {
  switch (toDo.kind) {
    case 'acknowledgement':
      return acknowledgeField;
    case 'steps':
      return toDo.steps[0] ?? '';
    case 'check':
    case 'desk':
      return steps.find(({ area }) => area === toDo.kind)?.id ?? '';
  }
}

interface OpenProps {
  toDo: ToDo & { isNeeded: boolean };
  course: CourseData;
}

function Open({ toDo, course }: OpenProps) {
  const place = placeOf(toDo, course);
  const step = course.steps.find(({ id }) => id === place);
  const [what, button] = toDoWords(toDo, step?.title);
  return (
    <li>
      <p>{what}</p>
      <a class={toDo.isNeeded ? 'button' : 'button quiet'} href={`#${place}`}>
        {button}
      </a>
    </li>
  );
}

/** What to do now: what is still open, each with the way there, and steps to read again. */
export function WhatNext() {
  const course = useStore($course, { ssr: 'initial' });
  const verdict = useStore($verdict, { ssr: 'initial' });
  const { attempts } = useStore($check, { ssr: 'initial' });
  const steps = useStore($toReread, { ssr: 'initial' });
  const toDo = useStore($toDo, { ssr: 'initial' });
  if (!course || !verdict) return null;
  const isOver = attempts.some(({ score }) => score !== null);
  return (
    <div class="next">
      <h3 id={toDoList} tabIndex={-1}>
        {title}
      </h3>
      <p>{nextWords(verdict.kind, isOver, toDo.length === 0)}</p>
      {steps.length > 0 && (
        <>
          <p>{taughtIn}</p>
          <ul>
            {steps.map((step) => (
              <li key={step.id}>
                <a href={`#${step.id}`}>{step.title}</a>
                {lengthWords(step.minutes)}
              </li>
            ))}
          </ul>
        </>
      )}
      {toDo.length > 0 && (
        <ul class="to-do">
          {toDo.map((one) => (
            <Open key={one.kind} toDo={one} course={course} />
          ))}
        </ul>
      )}
    </div>
  );
}
