import { placeholdersIn, printed } from '../../domain/policy/values.ts';
import type { Place } from '../finding.ts';
import { leavesOf, nearestLeaves } from '../policyLeaves.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';
import { textsOf } from '../yamlTexts.ts';

/** <Policy path> and {policy:…} name a text or a number of policy.yaml. */
export const policyPaths: CourseRule = (course) => {
  const { policy } = course;
  const rules = policy.data;
  if (!rules) return [];
  const known = leavesOf(rules).filter((leaf) => printed(rules, leaf) !== null);
  return [...inProse(course), ...inYaml(course)].flatMap((asked) => {
    if (known.includes(asked.value)) return [];
    const near = nearestLeaves(known, asked.value);
    return {
      rule: 'policy-paths',
      path: asked.path,
      ...asked.place,
      message: `${asked.value} is no value of ${policy.path}: expected one of ${near.join(', ')}.`,
      fix: `Name one of these, e.g. ${asked.example(near[0] ?? '')}`,
    };
  });
};

interface Asked {
  path: string;
  place: Place;
  value: string;
  example: (value: string) => string;
}

function inProse({ lesson, papers }: ParsedCourse): Asked[] {
  const example = (value: string) => `<Policy path="${value}" />`;
  return [lesson, ...papers].flatMap(({ path, components }) =>
    components.flatMap(({ name, attributes }) => {
      const asked = attributes.get('path');
      if (name !== 'Policy' || !asked?.value) return [];
      return { path, place: asked.place, value: asked.value, example };
    }),
  );
}

function inYaml({ facts, items, cases }: ParsedCourse): Asked[] {
  const example = (value: string) => `{policy:${value}}`;
  return [facts, ...items, ...cases].flatMap((file) =>
    textsOf(file).flatMap(({ text, keys }) =>
      placeholdersIn(text).map((value) => ({
        path: file.path,
        place: file.at(keys),
        value,
        example,
      })),
    ),
  );
}
