/**
 * 128 bits of a text as 32 hexadecimal digits, the same in every browser and
 * outside a secure context. Tells texts apart; it keeps no secret (MurmurHash3's
 * mixing, after Austin Appleby, in four lanes).
 */
export function fingerprint(text: string): string {
  const lanes = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
  const stir = (lane: number, by: number) => {
    const mixed = Math.imul(lane ^ by, 0x85ebca6b);
    return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  };
  for (let at = 0; at < text.length; at += 1) {
    lanes.forEach((lane, i) => {
      lanes[i] = stir(lane + i, text.charCodeAt(at)) ^ (lane >>> 16);
    });
  }
  return lanes
    .map((lane, i) => {
      const mixed = stir(stir(lane, text.length + i), lanes[(i + 1) % 4] ?? 0);
      return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
