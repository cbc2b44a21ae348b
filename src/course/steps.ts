import GithubSlugger from 'github-slugger';
import type { StepData } from '../domain/course/courseData.ts';
import type { Area } from '../domain/progress/progress.ts';
import type { Course } from '../schema/course.ts';

/** Words a minute: adults read plain non-fiction at about this pace. */
const wordsPerMinute = 220;

/** Minutes that a call takes, debrief included, and a question with its rationale. */
const minutesACall = 4;
const minutesAQuestion = 0.75;

/** Reading time of MDX text in whole minutes, at least one; markup does not count. */
export function readingMinutes(mdx: string): number {
  const prose = mdx
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<[^>]*>/g, ' ');
  const words = prose.split(/\s+/).filter((word) => /\w/.test(word)).length;
  return Math.max(1, Math.round(words / wordsPerMinute));
}

/** What a step is for follows from what its text places. */
function areaOf(part: string): Area {
  if (part.includes('<Simulation')) return 'desk';
  return part.includes('<Quiz') ? 'check' : 'lesson';
}

/** Items that the lesson asks in its steps, by id, in reading order. */
export function askedItems(lesson: string): string[] {
  const lists = [...lesson.matchAll(/<Ask\s+items="([^"]*)"/g)];
  return lists.flatMap(([, ids = '']) => ids.split(/\s+/).filter(Boolean));
}

/** The steps of a lesson: its h2 headings, with ids as Astro makes them. */
export function stepsOf(lesson: string): StepData[] {
  const slugger = new GithubSlugger();
  return lesson
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...text] = part.split('\n');
      return {
        id: slugger.slug(title.trim()),
        title: title.trim(),
        minutes: readingMinutes(text.join('\n')),
        area: areaOf(part),
      };
    });
}

/** What the length of a course depends on beside its text. */
type Work = Pick<Course, 'desk' | 'check'>;

/** How many questions one try at the check asks. */
export function questionsAsked({ check }: Pick<Course, 'check'>): number {
  return check.draw ?? check.items.length;
}

/** The steps with their minutes: reading time, and for desk and check the time of their work. */
export function timedSteps(lesson: string, course: Work): StepData[] {
  return stepsOf(lesson).map((step) => {
    const minutes = workMinutes(step.area, course);
    return minutes === null ? step : { ...step, minutes };
  });
}

function workMinutes(area: Area, course: Work): number | null {
  if (area === 'desk')
    return course.desk ? course.desk.window * minutesACall : null;
  if (area === 'lesson') return null;
  return Math.ceil(questionsAsked(course) * minutesAQuestion);
}

/** Minutes of a whole course, and of its parts. */
export function courseMinutes(
  steps: readonly StepData[],
): Record<Area | 'all', number> {
  const sum = (area?: Area) =>
    steps
      .filter((step) => area === undefined || step.area === area)
      .reduce((total, step) => total + step.minutes, 0);
  return {
    all: sum(),
    lesson: sum('lesson'),
    desk: sum('desk'),
    check: sum('check'),
  };
}
