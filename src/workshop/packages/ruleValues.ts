/** Prefix of the fields that hold a value of the policy; the rest of the name is its path. */
const POLICY = 'policy:';

/** The values of the rules, by their path. */
export type RuleValues = Readonly<Record<string, unknown>>;

/** The fields of the rules, by the path of their value. */
export function ruleFields(
  form: HTMLFormElement,
): Map<string, HTMLInputElement[]> {
  const fields = new Map<string, HTMLInputElement[]>();
  for (const input of form.querySelectorAll('input')) {
    if (!input.name.startsWith(POLICY)) continue;
    const path = input.name.slice(POLICY.length);
    fields.set(path, [...(fields.get(path) ?? []), input]);
  }
  return fields;
}

/** What stands in the fields of the rules. */
export function ruleValues(form: HTMLFormElement): RuleValues {
  return valuesOf(form, {
    text: ({ value }) => value,
    isTicked: ({ checked }) => checked,
  });
}

/** What stood in them when the page was built: the policy of the site. */
export function builtValues(form: HTMLFormElement): RuleValues {
  return valuesOf(form, {
    text: ({ defaultValue }) => defaultValue,
    isTicked: ({ defaultChecked }) => defaultChecked,
  });
}

/** Whether the values ask the same; the order of ticks says nothing. */
export function isSame(one: RuleValues, other: RuleValues): boolean {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].every((path) => plain(one[path]) === plain(other[path]));
}

function plain(value: unknown): string {
  return JSON.stringify(
    Array.isArray(value) ? value.map(String).sort() : String(value).trim(),
  );
}

interface Reading {
  text: (input: HTMLInputElement) => string;
  isTicked: (input: HTMLInputElement) => boolean;
}

function valuesOf(
  form: HTMLFormElement,
  { text, isTicked }: Reading,
): RuleValues {
  const values = [...ruleFields(form)].map(
    ([path, inputs]): [string, unknown] => {
      const ticked = inputs.filter(isTicked).map(({ value }) => value);
      const [first] = inputs;
      if (first?.type === 'radio') return [path, ticked[0]];
      if (first?.type !== 'checkbox') return [path, first && text(first)];
      return [
        path,
        first.dataset.list === undefined ? isTicked(first) : ticked,
      ];
    },
  );
  return Object.fromEntries(values);
}
