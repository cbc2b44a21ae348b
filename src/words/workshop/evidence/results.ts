/** What is being done while a pack is made. */
export const packDoing = {
  reading: (file: string) => `Reading ${file}`,
  report: 'Making the report',
  pack: 'Making the pack',
};

/** How a run ended. */
export const packEnd = {
  asked: 'Something has to be answered.',
  nothing: 'No pack was made.',
  refused: 'No pack was made',
  done: 'Done. The report and the pack are below.',
  noRules: 'The page sent no rules.',
};

/** The report, shown and handed over. */
export const reportWords = {
  ready: 'Your report is ready',
  stop: 'Your report is made: stop and check before you read a figure',
  packing: 'The pack for an auditor is being made …',
  here: 'It was made in this browser, and nothing was sent anywhere. It stands below.',
  file: ': the report alone, to read or print',
  settings: ': what you chose and answered, to make the same pack again',
  mapping: (file: string) =>
    `: what the columns of ${file} hold, for its next export`,
  /** Stands between the pack and its sum. */
  pack: (bytes: number) =>
    `: the pack for an auditor, ${(bytes / 1000).toFixed(0)} kB, SHA-256 `,
};

/** How files were read, and what was said of them. */
export const readWords = {
  title: 'How each file was read',
  columns: 'Say what its columns hold',
  said: 'What you said about your files',
  again: 'Answer again',
};

/** The files that were chosen. */
export const chosenWords = {
  remove: 'Remove',
  removeFile: (file: string) => `Remove ${file}`,
  asRoster: (file: string) => `Take ${file} as the roster`,
  asExport: (file: string) => `Take ${file} as an export, a register or a log`,
};

/** How large a file is. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Which courses of a report count. */
export const countWords = {
  course: (name: string, records: number) =>
    `${name} (${records === 1 ? '1 record' : `${records} records`})`,
  several: 'Your files name several courses. Which ones count?',
  count: 'Count the ticked courses',
};
