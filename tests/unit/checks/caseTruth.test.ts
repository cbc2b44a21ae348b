import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/readContent.ts';
import type { CaseYaml } from '../../../src/checks/caseFile.ts';
import { courseNames, parseCourse } from '../../../src/checks/parsedCourse.ts';
import { caseTruth } from '../../../src/checks/rules/caseTruth.ts';
import { variantIds } from '../../../src/domain/simulation/callCase.ts';

const files = await readContent('content');
const courses = courseNames(files, 'content').map((name) =>
  parseCourse(files, 'content', name),
);

/** The case with the truth of one variant turned round. */
function turned(file: CaseYaml, variant: string): CaseYaml {
  const { data } = file;
  if (!data) throw new Error(`${file.path} cannot be read`);
  const own = data.variants.find(({ id }) => id === variant);
  const truth = own?.truth ?? data.truth;
  const other = truth === 'genuine' ? 'impostor' : 'genuine';
  const variants = data.variants.map((it) => ({
    ...it,
    // what the base alone says must not turn with it
    truth: it.id === variant ? other : (it.truth ?? data.truth),
  }));
  const base = variant === 'A' ? other : data.truth;
  return { ...file, data: { ...data, truth: base, variants } };
}

describe('a truth that was turned round', () => {
  it.each(
    courses.flatMap((course) =>
      course.cases.flatMap((file) =>
        (file.data ? variantIds(file.data) : []).map((variant) => ({
          name: `${course.name} ${file.name} ${variant}`,
          course,
          file,
          variant,
        })),
      ),
    ),
  )(
    'is contradicted by what the checks of $name come to',
    ({ course, file, variant }) => {
      expect(caseTruth({ ...course, cases: [file] })).toEqual([]);
      const findings = caseTruth({ ...course, cases: [turned(file, variant)] });
      expect(findings).toHaveLength(1);
      expect(findings[0]?.message).toContain(`${file.name} ${variant} says`);
    },
  );
});
