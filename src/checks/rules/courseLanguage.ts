import { otherLanguage } from '../languageGuess.ts';
import type { CourseRule } from '../rule.ts';

const NAMES: Record<string, string> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  nl: 'Dutch',
};

/** The lesson is in the language that course.yaml says, by which screen readers pronounce it; in doubt it is. */
export const courseLanguage: CourseRule = ({ course, lesson }) => {
  const said = course.data?.language;
  if (said === undefined) return [];
  const text = lesson.passages.map((it) => it.text).join(' ');
  const other = otherLanguage(text, said);
  if (other === null) return [];
  const tag = other === 'en' ? 'en-GB' : other;
  return [
    {
      rule: 'course-language',
      path: course.path,
      ...course.at(['language']),
      message: `language is ${said}, and ${lesson.path} is in ${NAMES[other] ?? other}: expected the language of the text, by which screen readers pronounce it and the interface is chosen.`,
      fix: `Write it like this: language: ${tag}`,
    },
  ];
};
