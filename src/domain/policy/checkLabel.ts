/** What a policy says of a check; only one of the organisation's own has a name. */
type Naming = Readonly<
  Record<string, { accepted: boolean; name?: string | undefined } | undefined>
>;

/** A check as the sheets call it: by their own label, or by the name that the policy gives it. */
export function checkLabel(
  { id, label }: { id: string; label: string },
  checks: Naming,
): string {
  const name = checks[id]?.name;
  return name === undefined
    ? label
    : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Beside which others a policy takes a check. */
type Company = Readonly<
  Record<
    string,
    { accepted: boolean; with?: readonly string[] | undefined } | undefined
  >
>;

/**
 * What a sheet adds to a check that counts only beside others; '' for one that counts by itself.
 * @param labels of all checks, in the order in which sheets list them.
 * @param sentence that says it, with `{checks}` for the list of those others.
 */
export function companyWords(
  id: string,
  labels: readonly { id: string; label: string }[],
  checks: Company,
  sentence: string,
): string {
  const beside = labels.filter((other) => checks[id]?.with?.includes(other.id));
  if (beside.length === 0) return '';
  const list = beside.map(({ label }) => label).join(', ');
  return ` ${sentence.replace('{checks}', () => list)}`;
}
