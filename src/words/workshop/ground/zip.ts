import { exactBytes, sizeInWords } from './sizes.ts';

/** Why a zip cannot be read at all. */
export const zipDamage = {
  noZip:
    'This is not a zip file, or it is damaged. Choose the zip that the authoring tool exported.',
  shared:
    'The zip is damaged, or a zip bomb: its entries share their bytes. Export it again.',
  contradicts:
    'The zip is damaged: its list of files does not fit what it holds. Export it again.',
  packed: (name: string) =>
    `The zip is damaged: “${name}” cannot be unpacked. Export it again.`,
  more: (name: string, bytes: number) =>
    `The zip says that “${name}” has ${exactBytes(bytes)}, but it has more. It is damaged or made to mislead; export it again.`,
  less: (name: string, bytes: number) =>
    `The zip says that “${name}” has ${exactBytes(bytes)}, but it has less. It is damaged or made to mislead; export it again.`,
};

/** Why a zip holds too much. Sizes are in bytes. */
export const zipTooMuch = {
  files: (files: number, most: number) =>
    `The zip holds too many files: ${files}, and up to ${most} are taken.`,
  bytes: (bytes: number, most: number) =>
    `The zip unpacks to too much: ${sizeInWords(bytes)}, and up to ${sizeInWords(most)} are taken.`,
  bomb: (times: number) =>
    `The zip unpacks to more than ${times} times its size. No course does; a zip bomb does.`,
  file: (name: string, bytes: number, most: number) =>
    `The zip holds “${name}”, a file of ${sizeInWords(bytes)}; up to ${sizeInWords(most)} are taken.`,
};

/** What is wrong with one file of a zip. */
export const zipFile = {
  twice: (name: string) =>
    `The zip holds “${name}”, twice; which of the two counts differs from LMS to LMS.`,
  link: (name: string) =>
    `The zip holds “${name}”, a link to another file; a package holds the files themselves.`,
  encrypted: (name: string) =>
    `The zip holds “${name}”, which is encrypted; export it without a password.`,
  method: (name: string) =>
    `The zip holds “${name}”, packed in a way that few LMSs can unpack; use “deflate”, the usual one.`,
};

/** A zip that somebody chose cannot be used; the reason is one of those above. */
export const unusableZip = {
  what: 'This is not a zip that can be used.',
  fix: 'Choose the zip as it was exported, not unpacked and packed again.',
};
