import {
  LESSON_COMPONENTS,
  MARKDOWN_PICTURE,
  componentRule,
} from '../components.ts';
import type { Finding } from '../finding.ts';
import type { Component } from '../lessonParts.ts';
import type { CourseRule } from '../rule.ts';
import type { RuleName } from '../ruleName.ts';

const RULE: RuleName = 'known-components';

/** The lesson uses only the listed components, each with its attributes. */
export const knownComponents: CourseRule = ({ lesson }) =>
  lesson.components.flatMap((component) => findingsOf(lesson.path, component));

function findingsOf(path: string, component: Component): Finding[] {
  const { name, attributes, line, column } = component;
  const base = { rule: RULE, path, line, column };
  const rule = componentRule(name);
  if (!rule) {
    const names = LESSON_COMPONENTS.map((known) => known.name).join(', ');
    return [
      {
        ...base,
        message: `a lesson has no component <${name}>: expected one of ${names}.`,
        fix: /^img$/i.test(name)
          ? MARKDOWN_PICTURE
          : 'Use one of these, or plain Markdown.',
      },
    ];
  }
  const fix = `Write it like this: ${rule.example}`;
  const missing = rule.attributes.filter((key) => !attributes.get(key)?.value);
  const extra = [...attributes].filter(
    ([key]) => !rule.attributes.includes(key),
  );
  return [
    ...missing.map((key) => ({
      ...base,
      message: `<${name}> has no plain text in ${key}: expected ${key}="…".`,
      fix,
    })),
    ...extra.map(([key, { place }]) => ({
      ...base,
      ...place,
      message: `<${name}> takes no ${key}: expected ${rule.attributes.length === 0 ? 'no attributes' : `only ${rule.attributes.join(', ')}`}.`,
      fix,
    })),
  ];
}
