/** The columns of these fields by heading, in the order of the fields; those that no column holds are not among them. */
export function columnsOf<Field extends string>(
  fields: readonly Field[],
  columns: Readonly<Partial<Record<string, string>>>,
): Partial<Record<Field, string>> {
  const kept: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const heading = columns[field];
    if (heading !== undefined) kept[field] = heading;
  }
  return kept;
}
