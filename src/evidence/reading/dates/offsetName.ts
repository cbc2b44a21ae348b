/** An offset is all the source says of its zone: `+02:00`. */
export function offsetName(minutes: number): string {
  const part = (value: number): string =>
    String(Math.trunc(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${part(size / 60)}:${part(size % 60)}`;
}
