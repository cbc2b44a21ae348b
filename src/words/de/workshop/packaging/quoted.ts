import type * as english from '../../../workshop/packaging/quoted.ts';

export const quoted: typeof english.quoted = (value) =>
  `„${JSON.stringify(value).slice(1, -1)}“`;
