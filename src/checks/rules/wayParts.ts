import { placeOf } from '../finding.ts';
import type { Component } from '../lessonParts.ts';
import type { CourseRule } from '../rule.ts';

/** What everybody does, so no part for a lead may hold it. */
const FOR_ALL = ['Quiz', 'Simulation', 'AskAgain'];

/** `<Way>` marks parts for a lead, each under words of its own; none lies in another, and none holds what everybody does. */
export const wayParts: CourseRule = ({ lesson }) => {
  const parts = lesson.components.filter(({ name }) => name === 'Way');
  const value = (part: Component, name: string) =>
    part.attributes.get(name)?.value ?? null;
  const finding = (at: Component, message: string, fix: string) => ({
    rule: 'way-parts' as const,
    path: lesson.path,
    ...placeOf(at),
    message,
    fix,
  });
  const findings = parts.flatMap((part, index) => {
    const about = value(part, 'about');
    const whose = value(part, 'for');
    const first = parts.findIndex((it) => value(it, 'about') === about);
    return [
      ...(whose !== null && whose !== 'lead'
        ? [
            finding(
              part,
              `<Way> is for "${whose}": expected for="lead", since a lead's way holds all of the course.`,
              'Write for="lead", or leave out <Way>: what stands outside is for everybody.',
            ),
          ]
        : []),
      ...(about !== null && first < index
        ? [
            finding(
              part,
              `a part on line ${parts[first]?.line} is about "${about}" too: expected other words, by which its minutes are found.`,
              'Give one of the two parts other words.',
            ),
          ]
        : []),
      ...(part.forLead
        ? [
            finding(
              part,
              '<Way> lies in another <Way>: expected one beside the other.',
              'Close the first before the second begins.',
            ),
          ]
        : []),
    ];
  });
  const held = lesson.components
    .filter(({ name, forLead }) => forLead && FOR_ALL.includes(name))
    .map((one) =>
      finding(
        one,
        `<${one.name} /> stands in a part for a lead: expected it where everybody meets it.`,
        'Close <Way> before it.',
      ),
    );
  return [...findings, ...held];
};
