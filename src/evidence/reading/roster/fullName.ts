/** The name as a whole, or of its parts. A column "name" beside a first name is mostly the surname, as in French "nom, prénom". */
export function fullName(
  name: string | null,
  first: string | null,
  surname: string | null,
): string | null {
  const isWhole =
    name !== null &&
    (first === null || name.toLowerCase().includes(first.toLowerCase()));
  if (isWhole) return name;
  const parts = [first, surname ?? name].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' ') : null;
}
