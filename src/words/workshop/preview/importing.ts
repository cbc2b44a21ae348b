/** Why a manifest cannot be played. Names stand in quotation marks. */
export const manifestFaults = {
  root: 'The imsmanifest.xml does not begin with a manifest element.',
  version: (version: string) =>
    `This is no package of SCORM 1.2 or 2004: its manifest says schemaversion “${version}”.`,
  noVersion:
    'This is no package of SCORM 1.2 or 2004: its manifest says nothing about SCORM.',
  shared: (id: string, most: number) =>
    `The manifest’s sequencing “${id}”, which items share, holds more than ${most} elements. No course needs that.`,
  noSco:
    'The manifest names no SCO: no item of its organisation leads to a resource with scormtype "sco".',
  units: (most: number) =>
    `The package has more than ${most} units, and this preview lists up to ${most}. Split the course into packages.`,
  noManifest: 'The package has no manifest.',
  notWellFormed: (name: string, fault: string) =>
    `The ${name} is not well-formed XML, so no LMS can read it: ${fault}.`,
  tooMuch: (name: string, what: string) =>
    `The ${name} holds ${what}. No course needs that, and this preview does not read it.`,
};

/** Why a course structure of cmi5 cannot be played. */
export const structureFaults = {
  root: 'The cmi5.xml does not begin with a courseStructure that holds a course.',
  noAu: 'The cmi5.xml names no AU, so there is nothing to launch.',
  noId: 'An AU in the cmi5.xml has no id, so an LMS cannot keep its record.',
  moveOn: (said: string, known: readonly string[]) =>
    `The cmi5.xml says moveOn “${said}”, which cmi5 does not know. It knows ${known.join(', ')}.`,
  masteryScore: (said: string) =>
    `The cmi5.xml says masteryScore “${said}”. It is a number from 0 to 1, such as 0.8.`,
};

/** What a package lacks. */
export const packageFaults = {
  deeper: (path: string) =>
    `There is no imsmanifest.xml or cmi5.xml at the root of the zip, but there is “${path}”. Zip what is inside the folder, not the folder.`,
  none: 'There is no imsmanifest.xml and no cmi5.xml at the root of the zip, so this is no package of SCORM or cmi5.',
  elsewhere: (address: string) =>
    `The package launches “${address}”, which is not in its zip. This preview plays only what the zip holds.`,
  noFile: (path: string) =>
    `The launch file “${path}” is missing from the zip.`,
  otherCapitals: (path: string, found: string) =>
    `The launch file “${path}” is missing from the zip. There is “${found}”: capitals count in most LMSs.`,
};

/** What is wrong with the names in a zip. */
export const nameFaults = {
  large: (size: string, most: string) =>
    `The file is too large: ${size}, and this preview takes up to ${most}.`,
  twins: (one: string, other: string) =>
    `The zip holds “${one}” and “${other}”. On many servers capitals do not count, so that one overwrites the other; rename one of the two.`,
  fileAndFolder: (file: string, inside: string) =>
    `The zip holds the file “${file}” and, as if it were a folder, “${inside}”. No server can keep both; rename one of the two.`,
  backslash: (name: string) =>
    `The zip holds “${name}”, a name with a backslash; names in a package part folders with a forward slash.`,
  absolute: (name: string) =>
    `The zip holds “${name}”, an absolute path; names in a package are relative to its root.`,
  leaves: (name: string) =>
    `The zip holds “${name}”, a path that leaves the package’s folder.`,
  control: (name: string) =>
    `The zip holds “${name}”, a name with control characters.`,
  long: (name: string, length: number, most: number) =>
    `The zip holds “${name}”, a name of ${length} characters; servers keep up to ${most}.`,
};
