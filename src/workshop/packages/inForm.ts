import { OptionError, type Called } from '../../packaging/givenOptions.ts';
import {
  logoFile,
  optionNames,
  writtenValue,
} from '../../words/workshop/packages/inForm.ts';

/** The options as the form calls them. */
export const IN_FORM: Called = {
  option: (name) => optionNames[name],
  value: (name, value) =>
    name === 'logo' ? logoFile(value) : writtenValue(value),
};

/** What the packager reads of a choice, or in its words why it cannot be used. */
export type Read<Value> = { value: Value } | { fault: string };

/** Asks the packager for a choice. */
export function readChoice<Value>(read: () => Value): Read<Value> {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    const { message, why, fix } = error;
    return { fault: `${message} ${why} ${fix}` };
  }
}
