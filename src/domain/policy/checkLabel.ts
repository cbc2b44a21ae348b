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
