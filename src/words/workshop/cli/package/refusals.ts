/** A file that was named and cannot be read. */
export const fileRefused = {
  logo: (path: string) => ({
    what: `The logo ${path} cannot be read.`,
    fix: 'Name an SVG or PNG file with --logo.',
  }),
  policy: (path: string, presets: readonly string[]) => ({
    what: `The policy ${path} cannot be read.`,
    fix: `Name one of the policies that come with the course (${presets.join(', ')}), or copy content/policy.yaml, change its values, and name the copy with --policy.`,
  }),
  last: (path: string) => ({
    what: `The last package ${path} cannot be read.`,
    fix: 'Name the zip that the LMS has, or its release.json, with --last.',
  }),
  package: (path: string) => ({
    what: `The package ${path} cannot be read.`,
    fix: 'Name the zip as it was exported.',
  }),
};

/** A folder that files cannot be written to. */
export const folderRefused = (out: string) => ({
  what: `The files cannot be written to ${out}.`,
  fix: 'Choose a folder that you may write to with --out DIR.',
});

/** What does not go with the item bank. */
export const bankRefused = {
  format: (given: string, known: readonly string[]) => ({
    what: `--bank ${given} is not known.`,
    why: `It can be: ${known.join(', ')}.`,
    fix: 'Write --bank moodle-xml.',
  }),
  options: (options: readonly string[]) => ({
    what: `--bank does not go with ${options.join(', ')}.`,
    why: 'Such options are about a package for an LMS; a question bank has no use for them.',
    fix: 'Leave them out, or run the command twice: once for the package, once for the bank.',
  }),
  notAsBuilt: (path: string, course: string) => ({
    what: `${path} is not as the build left it.`,
    why: `${course}/files.json lists another content, or the file is gone.`,
    fix: 'Build the site again with npm run build.',
  }),
};

/** Which courses are not packaged, and why. */
export const coursesRefused = {
  noneBuilt: (site: string) => ({
    what: 'There is no built course.',
    why: `${site} holds no <course>/files.json.`,
    fix: 'Run npm run build first.',
  }),
  unknown: (course: string, built: readonly string[]) => ({
    what: `The built site has no course "${course}".`,
    why: `It has: ${built.join(', ')}.`,
    fix: `Write for example --course ${built[0] ?? ''}. A course that was added since has to be built first, with npm run build.`,
  }),
  sameZip: (zip: string) => ({
    what: `Two courses would both be packaged as ${zip}.`,
    why: 'Zip names hold at most 30 characters, and the ids of the courses differ only behind that.',
    fix: 'Give one of the courses an id that differs earlier, or package each into a folder of its own with --course ID --out DIR.',
  }),
  oneTitle: (courses: readonly string[]) => ({
    what: 'The title would stand on several courses.',
    why: `Without --course each is packaged: ${courses.join(', ')}. In the LMS nobody could tell them apart.`,
    fix: `Name the course as well, for example --course ${courses[0] ?? ''}.`,
  }),
};
