import { caseSchema } from '../schema/case.ts';
import { courseSchema } from '../schema/course.ts';
import { deskworkSchema } from '../schema/deskwork.ts';
import { factsSchema } from '../schema/fact.ts';
import { idsSchema } from '../schema/ids.ts';
import { itemSchema } from '../schema/item.ts';
import { sheetWordsSchema } from '../schema/jobAid.ts';
import { policySchema } from '../schema/policy.ts';
import { releasedSchema } from '../schema/released.ts';
import { sourcesSchema } from '../schema/source.ts';
import { yamlReader } from './yamlFile.ts';

/** A reader for each kind of YAML file. Each reads a file once, for all courses that share it. */
export const readers = {
  course: yamlReader(courseSchema),
  ids: yamlReader(idsSchema),
  released: yamlReader(releasedSchema),
  facts: yamlReader(factsSchema),
  item: yamlReader(itemSchema),
  case: yamlReader(caseSchema),
  deskwork: yamlReader(deskworkSchema),
  sources: yamlReader(sourcesSchema),
  policy: yamlReader(policySchema),
  sheets: yamlReader(sheetWordsSchema),
};
