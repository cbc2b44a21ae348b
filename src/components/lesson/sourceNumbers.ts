/** Numbers sources in the order in which a lesson cites them: `<Cite id="…" />` in the MDX text. */
export function sourceNumbers(lesson: string): Map<string, number> {
  const cited = lesson.matchAll(/<Cite\s+id="([^"]+)"/g);
  const ids = [...new Set([...cited].map((match) => match[1] ?? ''))];
  return new Map(ids.map((id, i) => [id, i + 1]));
}
