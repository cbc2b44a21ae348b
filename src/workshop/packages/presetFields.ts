import { isObject, parseJson } from '../../ground/json.ts';
import { policyFieldLabel } from '../../words/policyFields.ts';
import { element, partsOf } from '../form/parts.ts';

/** Prefix of the fields that hold a value of the policy. */
const POLICY = 'policy:';

/** Makes the choice of a preset fill in the fields of the rules, and say which of them it changed. */
export function joinPresets(page: Document): void {
  const find = partsOf(page, 'src/components/workshop/PresetChoice.astro');
  const part = find('presets', HTMLElement);
  const changes = find('preset-changes', HTMLElement);
  const given = parseJson(part.dataset.presets ?? '');
  const presets = isObject(given) ? given : {};
  const asBuilt = valuesOf(part);
  part.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const before = wordsOf(part);
    const values = presets[target.value];
    fill(part, isObject(values) ? values : asBuilt);
    showChanges(changes, before, wordsOf(part));
  });
}

/** The fields of the rules, by the path of their value. */
function fieldsOf(part: HTMLElement): Map<string, HTMLInputElement[]> {
  const fields = new Map<string, HTMLInputElement[]>();
  const inputs = part.closest('form')?.querySelectorAll('input') ?? [];
  for (const input of inputs) {
    if (!input.name.startsWith(POLICY)) continue;
    const path = input.name.slice(POLICY.length);
    fields.set(path, [...(fields.get(path) ?? []), input]);
  }
  return fields;
}

/** What stands in the fields. */
function valuesOf(part: HTMLElement): Record<string, unknown> {
  const values = [...fieldsOf(part)].map(
    ([path, inputs]): [string, unknown] => {
      const ticked = inputs.filter(({ checked }) => checked);
      const [first] = inputs;
      if (first?.type === 'radio') return [path, ticked[0]?.value];
      if (first?.type !== 'checkbox') return [path, first?.value];
      return first.dataset.list === undefined
        ? [path, first.checked]
        : [path, ticked.map(({ value }) => value)];
    },
  );
  return Object.fromEntries(values);
}

/** Puts values into their fields; a field without one stays as it is. */
function fill(part: HTMLElement, values: Record<string, unknown>): void {
  for (const [path, inputs] of fieldsOf(part)) {
    const value = values[path];
    if (value === undefined) continue;
    for (const input of inputs) {
      if (input.type === 'radio') input.checked = input.value === value;
      else if (input.type !== 'checkbox')
        input.value = typeof value === 'number' ? `${value}` : textOf(value);
      else
        input.checked = Array.isArray(value)
          ? value.includes(input.value)
          : value === true;
    }
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What stands in the fields, in words. */
function wordsOf(part: HTMLElement): Map<string, string> {
  return new Map(
    [...fieldsOf(part)].map(([path, inputs]) => {
      const [first] = inputs;
      if (first?.type === 'text') return [path, first.value];
      if (first?.type === 'checkbox' && first.dataset.list === undefined)
        return [path, first.checked ? 'yes' : 'no'];
      const ticked = inputs
        .filter(({ checked }) => checked)
        .map(({ labels }) => labels?.[0]?.textContent.trim() ?? '');
      return [path, ticked.join(' / ') || 'nothing'];
    }),
  );
}

function showChanges(
  part: HTMLElement,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  const list = element('ul');
  for (const [path, words] of after) {
    const old = before.get(path) ?? '';
    if (old === words) continue;
    const label = element('strong', policyFieldLabel(path));
    list.append(element('li', label, `: now ${words}; before ${old}`));
  }
  const head =
    list.childElementCount === 0
      ? 'This changes none of the fields below.'
      : 'This changed the fields below. Change them again as you like.';
  part.replaceChildren(element('p', head));
  if (list.childElementCount > 0) part.append(list);
}
