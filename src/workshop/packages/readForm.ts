import type { GivenFile, GivenTexts } from '../../packaging/givenOptions.ts';
import type { Chosen } from '../../packaging/policy/policyText.ts';
import type { PresetName } from '../../schema/presets.ts';
import type { Choices, Rules } from './messages.ts';
import { builtValues, isSame } from './ruleValues.ts';

/** Prefix of the fields that hold a value of the policy; the rest of the name is its path. */
const POLICY = 'policy:';

/**
 * What the form holds. Text that is left empty chooses nothing.
 * @param preset the policy that comes with the course and asks what the fields of the rules say.
 */
export async function readForm(
  form: HTMLFormElement,
  preset: PresetName | undefined,
): Promise<Choices> {
  const data = new FormData(form);
  return {
    course: textIn(data, 'course') ?? '',
    options: { ...textsIn(data), logo: await logoOf(data) },
    rules: await rulesOf(form, data, preset),
    lms: textIn(data, 'lms') ?? null,
  };
}

/** The options that are text. */
export function textsIn(data: FormData): GivenTexts {
  return {
    standard: textIn(data, 'standard'),
    status: textIn(data, 'status'),
    calls: textIn(data, 'calls'),
    way: textIn(data, 'way'),
    languages: textIn(data, 'languages'),
    mastery: textIn(data, 'mastery'),
    title: textIn(data, 'title'),
    accent: textIn(data, 'accent'),
  };
}

/** What stands in a field, without blanks around it; undefined where that is nothing. */
export function textIn(data: FormData, name: string): string | undefined {
  const value = data.get(name);
  return typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : undefined;
}

/** The name of the file in a field; undefined where none was chosen. */
export function fileIn(data: FormData, name: string): string | undefined {
  const file = data.get(name);
  return file instanceof File && file.name !== '' ? file.name : undefined;
}

/** A file field that was left alone holds a file without a name. */
async function logoOf(data: FormData): Promise<GivenFile | undefined> {
  const file = data.get('logo');
  if (!(file instanceof File) || file.name === '') return undefined;
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function rulesOf(
  form: HTMLFormElement,
  data: FormData,
  preset: PresetName | undefined,
): Promise<Rules> {
  const file = data.get('policy-file');
  if (data.get('rules') === 'file' && file instanceof File)
    return {
      kind: 'file',
      name: file.name || 'policy.yaml',
      text: await file.text(),
    };
  return { kind: 'form', values: policyValues(form), preset };
}

/** What differs from the rules that the page was built with. */
function policyValues(form: HTMLFormElement): Map<string, Chosen> {
  const values = new Map<string, Chosen>();
  const lists = new Map<string, string[]>();
  for (const input of form.querySelectorAll('input')) {
    if (!input.name.startsWith(POLICY)) continue;
    if (input.type === 'radio' && !input.checked) continue;
    const path = input.name.slice(POLICY.length);
    if (input.type !== 'checkbox') values.set(path, input.value);
    else if (input.dataset.list === undefined) values.set(path, input.checked);
    else {
      const before = lists.get(path) ?? [];
      lists.set(path, input.checked ? [...before, input.value] : before);
    }
  }
  const built = builtValues(form);
  return new Map(
    [...values, ...lists].filter(
      ([path, value]) => !isSame({ value }, { value: built[path] }),
    ),
  );
}
