import { isObject, parseJson } from '../../ground/json.ts';
import { policyFieldLabel } from '../../words/policyFields.ts';
import {
  fieldStates,
  nowAndBefore,
  presetChoice,
} from '../../words/workshop/packages/rules.ts';
import { element, partsOf } from '../form/parts.ts';
import type { Presets } from './namedChoices.ts';
import { builtValues, ruleFields, type RuleValues } from './ruleValues.ts';

/** Makes the choice of a preset fill in the fields of the rules, and say which of them it changed. @returns what the presets ask. */
export function joinPresets(page: Document): Presets {
  const find = partsOf(page, 'src/components/workshop/PresetChoice.astro');
  const form = find('form', HTMLFormElement);
  const part = find('presets', HTMLElement);
  const changes = find('preset-changes', HTMLElement);
  const presets = presetsOf(part);
  part.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const before = wordsOf(form);
    fill(form, presets[target.value] ?? builtValues(form));
    showChanges(changes, before, wordsOf(form));
  });
  return presets;
}

function presetsOf(part: HTMLElement): Presets {
  const given = parseJson(part.dataset.presets ?? '');
  const presets = Object.entries(isObject(given) ? given : {});
  return Object.fromEntries(
    presets.flatMap(([name, values]) =>
      isObject(values) ? [[name, values]] : [],
    ),
  );
}

/** Puts values into their fields; a field without one stays as it is. */
function fill(form: HTMLFormElement, values: RuleValues): void {
  for (const [path, inputs] of ruleFields(form)) {
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
function wordsOf(form: HTMLFormElement): Map<string, string> {
  return new Map(
    [...ruleFields(form)].map(([path, inputs]) => {
      const [first] = inputs;
      if (first?.type === 'text') return [path, first.value];
      if (first?.type === 'checkbox' && first.dataset.list === undefined)
        return [path, first.checked ? fieldStates.yes : fieldStates.no];
      const ticked = inputs
        .filter(({ checked }) => checked)
        .map(({ labels }) => labels?.[0]?.textContent.trim() ?? '');
      return [path, ticked.join(' / ') || fieldStates.nothing];
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
    list.append(element('li', label, nowAndBefore(words, old)));
  }
  const head =
    list.childElementCount === 0
      ? presetChoice.changesNone
      : presetChoice.changed;
  part.replaceChildren(element('p', head));
  if (list.childElementCount > 0) part.append(list);
}
