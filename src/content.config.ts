import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { CONTENT_FOLDER } from './build/locale.ts';
import { checkedLoader } from './build/checkedLoader.ts';
import { pictureSums } from './build/pictureSums.ts';
import { prompt } from './build/prompt/promptLoader.ts';
import { caseSchema } from './schema/case.ts';
import { courseSchema } from './schema/course.ts';
import { deskworkSchema } from './schema/deskwork.ts';
import { factsSchema } from './schema/fact.ts';
import { GUIDES } from './schema/guides.ts';
import { idsSchema } from './schema/ids.ts';
import { itemSchema } from './schema/item.ts';
import { jobAidSchema, sheetWordsSchema } from './schema/jobAid.ts';
import { OTHER_LOCALES } from './schema/languages.ts';
import { policySchema } from './schema/policy.ts';
import { sourceSchema } from './schema/source.ts';

/** `mfa-exceptions/lesson.mdx` to `mfa-exceptions`. */
function courseOf(entry: string): string {
  return entry.split('/')[0] ?? entry;
}

/** One file of each course folder; the entry's id is the course's. */
function perCourse(name: string) {
  return glob({
    base: `./${CONTENT_FOLDER}`,
    pattern: `*/${name}`,
    generateId: ({ entry }) => courseOf(entry),
  });
}

const yaml = (inner: Loader) => checkedLoader(prompt(inner));

// What the YAML package returns is any; the schemas below say more.
const entry = z.record(z.string(), z.unknown());
const entries = z.record(z.string(), entry);

export const collections = {
  // What people outside the course read: in the repository as it stands, and on the site.
  guides: defineCollection({
    loader: glob({
      base: './docs',
      pattern: `{${GUIDES.join(',')}}.md`,
    }),
    schema: z.strictObject({}),
  }),
  courses: defineCollection({
    loader: yaml(perCourse('course.yaml')),
    schema: courseSchema,
  }),
  // Of the courses that come in other languages, what their translations are called.
  translations: defineCollection({
    loader: glob({
      base: `./${CONTENT_FOLDER}`,
      pattern: `*/@(${OTHER_LOCALES.join('|')})/course.yaml`,
      // `<course>/<locale>/course.yaml` to `<course>/<locale>`
      generateId: ({ entry }) => entry.split('/').slice(0, 2).join('/'),
    }),
    schema: courseSchema,
  }),
  lessons: defineCollection({
    loader: checkedLoader(perCourse('lesson.mdx')),
    schema: z.strictObject({}),
  }),
  ids: defineCollection({
    loader: yaml(perCourse('ids.yaml')),
    schema: idsSchema,
  }),
  facts: defineCollection({
    loader: yaml(perCourse('facts.yaml')),
    schema: factsSchema,
  }),
  items: defineCollection({
    loader: yaml(
      glob({
        base: `./${CONTENT_FOLDER}`,
        pattern: '*/items/*.yaml',
        // `<course>/items/<item>.yaml` to `<course>/<item>`
        generateId: ({ entry }) =>
          entry.replace('/items/', '/').replace(/\.yaml$/, ''),
      }),
    ),
    schema: itemSchema,
  }),
  cases: defineCollection({
    loader: yaml(
      glob({
        base: `./${CONTENT_FOLDER}`,
        pattern: '*/cases/*.yaml',
        // `<course>/cases/<case>.yaml` to `<course>/<case>`
        generateId: ({ entry }) =>
          entry.replace('/cases/', '/').replace(/\.yaml$/, ''),
      }),
    ),
    schema: caseSchema,
  }),
  deskwork: defineCollection({
    loader: yaml(perCourse('deskwork.yaml')),
    schema: deskworkSchema,
  }),
  // The build takes the files themselves; these tell one drawing from another.
  pictures: defineCollection({
    loader: async () => await pictureSums(CONTENT_FOLDER),
    schema: z.object({ sha256: z.string() }),
  }),
  sources: defineCollection({
    // Astro's own YAML reader turns dates into Date objects; this one keeps text.
    loader: yaml(
      file(`${CONTENT_FOLDER}/sources.yaml`, {
        parser: (text) => entries.parse(parse(text)),
      }),
    ),
    schema: sourceSchema,
  }),
  policy: defineCollection({
    loader: yaml(
      file(`${CONTENT_FOLDER}/policy.yaml`, {
        parser: (text) => ({ policy: entry.parse(parse(text)) }),
      }),
    ),
    schema: policySchema,
  }),
  presets: defineCollection({
    loader: yaml(
      glob({ base: `./${CONTENT_FOLDER}/policies`, pattern: '*.yaml' }),
    ),
    schema: policySchema,
  }),
  jobAids: defineCollection({
    loader: checkedLoader(
      glob({ base: `./${CONTENT_FOLDER}/job-aids`, pattern: '*.mdx' }),
    ),
    schema: jobAidSchema,
  }),
  sheetWords: defineCollection({
    loader: yaml(
      file(`${CONTENT_FOLDER}/job-aids/sheets.yaml`, {
        parser: (text) => ({ sheets: entry.parse(parse(text)) }),
      }),
    ),
    schema: sheetWordsSchema,
  }),
};
