import type { z } from 'astro/zod';
import { twinAt } from '../checks/locales/twins.ts';
import { caseSchema } from '../schema/case.ts';
import { courseSchema } from '../schema/course.ts';
import { deskworkSchema } from '../schema/deskwork.ts';
import { factsSchema } from '../schema/fact.ts';
import { idsSchema } from '../schema/ids.ts';
import { itemSchema } from '../schema/item.ts';
import { sheetWordsSchema } from '../schema/jobAid.ts';
import { policySchema } from '../schema/policy.ts';
import { sourcesSchema } from '../schema/source.ts';

/** A kind of YAML file that authors write. */
export interface YamlKind {
  /** The name of its JSON Schema, without `.json`. */
  name: string;
  /** What such a file is, for whoever opens the schema. */
  title: string;
  schema: z.ZodType;
  /** Matches its paths below the content folder. */
  path: RegExp;
}

/** Every kind of YAML file below content/. */
export const yamlKinds: readonly YamlKind[] = [
  {
    name: 'course',
    title: 'A course: its objectives, check and practice desk',
    schema: courseSchema,
    path: /^[^/]+\/course\.yaml$/,
  },
  {
    name: 'ids',
    title: 'The ids that saved data refer to, which only grow',
    schema: idsSchema,
    path: /^[^/]+\/ids\.yaml$/,
  },
  {
    name: 'facts',
    title: 'The learning points of a course, and where each is taught',
    schema: factsSchema,
    path: /^[^/]+\/facts\.yaml$/,
  },
  {
    name: 'item',
    title: 'A question',
    schema: itemSchema,
    path: /^[^/]+\/items\/[^/]+\.yaml$/,
  },
  {
    name: 'case',
    title: 'A simulated call of the practice desk',
    schema: caseSchema,
    path: /^[^/]+\/cases\/[^/]+\.yaml$/,
  },
  {
    name: 'deskwork',
    title: 'The words of registers and requests',
    schema: deskworkSchema,
    path: /^[^/]+\/deskwork\.yaml$/,
  },
  {
    name: 'policy',
    title: "An organisation's rules",
    schema: policySchema,
    path: /^(?:policy|policies\/[^/]+)\.yaml$/,
  },
  {
    name: 'sources',
    title: 'What outside claims rest on',
    schema: sourcesSchema,
    path: /^sources\.yaml$/,
  },
  {
    name: 'sheets',
    title: 'The words of the register and the log',
    schema: sheetWordsSchema,
    path: /^job-aids\/sheets\.yaml$/,
  },
];

/** The kind of the file at this path below the content folder, as of what it translates; null where a course has no such file. */
export function kindOf(path: string): YamlKind | null {
  const original = twinAt(`content/${path}`)?.original.slice(8) ?? path;
  return yamlKinds.find((kind) => kind.path.test(original)) ?? null;
}
