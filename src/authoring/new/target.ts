import type { SourceFile } from '../../checks/finding.ts';
import { parseCourse } from '../../checks/parsedCourse.ts';
import type { ParsedCourse } from '../../checks/parsedCourse.ts';
import type { YamlFile } from '../../checks/yamlFile.ts';
import { HoldError } from '../../errors.ts';
import { idOf } from '../../schema/ids.ts';
import type { Course } from '../../schema/course.ts';
import type { Fact } from '../../schema/fact.ts';
import type { IdPlace, Ids } from '../../schema/ids.ts';
import type { Wanted } from './wanted.ts';
import { courseMeant } from './wanted.ts';

/** The course to which something is added, with the files that get a line. */
export interface Target {
  parsed: ParsedCourse;
  course: Course;
  ids: Ids;
  facts: Fact[];
  /** The objective under which new things count until their author says another: the first for all ways. */
  objective: string;
  /** The learning point that they name until then. */
  point: string;
}

/** Reads the course that is meant. Throws a HoldError where a file that gets a line cannot be read. */
export function targetOf(
  wanted: Wanted,
  files: readonly SourceFile[],
  root: string,
): Target {
  const name = courseMeant(wanted, files, root);
  const parsed = parseCourse(files, root, name);
  const course = read(parsed.course);
  const ids = read(parsed.ids);
  const facts = read(parsed.facts);
  const forAll = course.objectives.filter(({ ways }) => !ways);
  return {
    parsed,
    course,
    ids,
    facts,
    objective: meant(
      'objective',
      wanted.objective,
      [...forAll, ...course.objectives].map(({ id }) => id),
      parsed.course.path,
    ),
    point: meant(
      'fact',
      wanted.fact,
      facts.map(({ id }) => id),
      parsed.facts.path,
    ),
  };
}

/** The id that was named, else the first there is. Throws a HoldError where there is no such id. */
function meant(
  option: 'objective' | 'fact',
  given: string | undefined,
  known: readonly string[],
  path: string,
): string {
  const id = given === undefined ? known[0] : known.find((it) => it === given);
  if (id !== undefined) return id;
  throw new HoldError(
    given === undefined
      ? `${path} has no ${option} that the new file could name.`
      : `${path} has no ${option} ${given}.`,
    `A question or a call is about one.`,
    known.length === 0
      ? 'Write the first one there, as docs/authors/lesson.md shows.'
      : `Name one of these with --${option}: ${[...new Set(known)].join(', ')}.`,
  );
}

function read<T>(file: YamlFile<T>): T {
  if (file.data !== null) return file.data;
  throw new HoldError(
    `${file.path} cannot be read.`,
    'The new file needs a line there.',
    'Run npm run check, and mend what it finds in that file first.',
  );
}

/** Throws a HoldError where an id is in use, or was: saved data may still name it. */
export function requireNewId(
  id: string,
  places: readonly IdPlace[],
  path: string,
): void {
  const place = places.find((it) => idOf(it) === id);
  if (place === undefined) return;
  throw new HoldError(
    typeof place === 'string'
      ? `The id ${id} is in use.`
      : `The id ${id} was in use once.`,
    `${path} lists it, and saved progress may name it.`,
    'Choose another id.',
  );
}
