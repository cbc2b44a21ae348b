/** Which texts of a YAML file are words for people, by their keys; the others are ids and codes. */
interface Prose {
  file: RegExp;
  isProse: (keys: string) => boolean;
}

const only = (form: RegExp) => (keys: string) => form.test(keys);
const allBut = (form: RegExp) => (keys: string) => !form.test(keys);

/** Keys are joined by dots, without places in lists: `moves.CF.text`. */
const PROSE: readonly Prose[] = [
  {
    file: /\/course\.yaml$/,
    isProse: only(
      /^(?:title|summary|objectives\.text|acknowledgement\.text)$|^opening\.(?!.*scene$)/,
    ),
  },
  { file: /\/facts\.yaml$/, isProse: only(/^point$/) },
  {
    file: /\/items\/[^/]+\.yaml$/,
    isProse: only(
      /(?:^|\.)(?:title|columns|rows|stem|text|rationale|rationales\.\w+)$/,
    ),
  },
  {
    file: /\/cases\/[^/]+\.yaml$/,
    isProse: only(
      /(?:^|\.)(?:title|caller\.\w+|role|label|changedBy|site|methods|leave|flags|text|when|refusals|lesson|debrief\.truth)$/,
    ),
  },
  {
    file: /\/deskwork\.yaml$/,
    isProse: allBut(/(?:^|\.)(?:kind|role|account|name)$/),
  },
  { file: /\/sheets\.yaml$/, isProse: allBut(/^(?:checks\.id|offsets)$/) },
  {
    file: /\/(?:policy|policies\/[^/]+)\.yaml$/,
    isProse: only(/^(?:organisation\.name|contacts\.\w+\.\w+)$/),
  },
  {
    file: /\/sources\.yaml$/,
    isProse: only(/\.(?:title|publisher|note|reading)$/),
  },
  { file: /\.mdx$/, isProse: only(/^(?:title|summary|use)$/) },
];

/** Whether the text at these keys of a file is written in its language. */
export function isProseAt(
  original: string,
  keys: readonly PropertyKey[],
): boolean {
  const named = keys.filter((key) => typeof key === 'string').join('.');
  return PROSE.some(
    ({ file, isProse }) => file.test(original) && isProse(named),
  );
}

/** Attributes of components that are written in the language of the text. */
export const PROSE_ATTRIBUTES: readonly string[] = [
  'about',
  'hint',
  'label',
  'of',
  'title',
];
