import GithubSlugger from 'github-slugger';
import type { StepData } from '../../domain/course/courseData.ts';
import type { Area } from '../../domain/progress/progress.ts';

/** Words a minute: adults read plain non-fiction at about this pace. */
const wordsPerMinute = 220;

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
