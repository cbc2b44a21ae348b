import { policyPath, type NamedChoices } from '../../packaging/commandLine.ts';
import { isPresetName, type PresetName } from '../../schema/presets.ts';
import { fileIn, textIn, textsIn } from './readForm.ts';
import {
  builtValues,
  isSame,
  ruleValues,
  type RuleValues,
} from './ruleValues.ts';

/** What this page calls the rules of the form when it hands them over. */
export const OWN_RULES = 'policy.yaml';

/** The policies that come with the course, by their names: what each asks. */
export type Presets = Readonly<Record<string, RuleValues>>;

/** What the form holds, as the command names it: a file by its name, since a browser does not tell its folder. */
export function namedChoices(
  form: HTMLFormElement,
  presets: Presets,
): NamedChoices {
  const data = new FormData(form);
  return {
    course: textIn(data, 'course'),
    ...textsIn(data),
    logo: fileIn(data, 'logo'),
    policy: policyIn(form, data, presets),
    lms: textIn(data, 'lms'),
  };
}

/** The policy that the command has to name; undefined where the rules are those that the site was built with. */
function policyIn(
  form: HTMLFormElement,
  data: FormData,
  presets: Presets,
): string | undefined {
  if (data.get('rules') === 'file')
    return policyPath(fileIn(data, 'policy-file') ?? OWN_RULES);
  return policyFor(ruleValues(form), builtValues(form), presets);
}

/** The policy that comes with the course and asks what the fields say; undefined where none does. */
export function presetIn(
  form: HTMLFormElement,
  presets: Presets,
): PresetName | undefined {
  const name = policyFor(ruleValues(form), builtValues(form), presets);
  return name !== undefined && isPresetName(name) ? name : undefined;
}

/** The name of the policy that holds these values: none, a preset's, or that of a file with them. */
export function policyFor(
  values: RuleValues,
  built: RuleValues,
  presets: Presets,
): string | undefined {
  if (isSame(values, built)) return undefined;
  // A preset leaves the organisation's own words as they are.
  const preset = Object.keys(presets).find((name) =>
    isSame(values, { ...built, ...presets[name] }),
  );
  return preset ?? OWN_RULES;
}
