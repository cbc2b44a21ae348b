/** Files by their path from the root, without a leading slash: a built site, or the inside of a zip. */
export type Files = ReadonlyMap<string, Uint8Array>;
