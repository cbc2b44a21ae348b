/** What stands in a file in another form than its schema describes. `expected` is the schema's own message. */
export const schemaFaults = {
  unknownField: (field: string, expected: string) =>
    `unknown field ${field}: ${expected}.`,
  /** @param others how many more unknown fields stand in the same place. */
  unknownFields: (field: string, others: number, expected: string) =>
    `unknown field ${field}, and ${others} more here that are not listed: ${expected}.`,
  spelling: (field: string) =>
    `Correct the spelling of ${field}, or remove it.`,
  misfit: (subject: string, expected: string) => `${subject}: ${expected}.`,
  notListed: (message: string, more: number) =>
    `${message} ${more} more of this file are not listed.`,
  likeThis: (example: string) => `Write it like this: ${example}`,
  /** @param field with its value, without the quotes that are none. */
  straight: (field: string) =>
    `${field} (quotes like “ ” are letters to YAML; where a text needs them, write ' or ")`,
  /** @param example of the list. */
  dashes: (example: string) =>
    `${example}, or each entry on a line of its own that begins with a hyphen and a space: - first`,
  asSaid: 'Write it as the message says.',
};

/** What is wrong, and what stands there. `field` is its path. */
export const schemaSubjects = {
  file: 'the file',
  name: (field: string) => `the name ${field}`,
  missing: (field: string) => `${field} is missing`,
  empty: (field: string) => `${field} is empty`,
  is: (field: string, written: string) => `${field} is ${written}`,
};
