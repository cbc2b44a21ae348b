import { OptionError, type Called } from '../../packaging/givenOptions.ts';

/** The options as the form calls them. */
export const IN_FORM: Called = {
  option: (name) =>
    ({
      standard: 'The standard',
      status: 'a pass reported as',
      mastery: 'A pass mark for the LMS',
      title: 'The title',
      calls: 'What is recorded of a call',
      way: 'Way through the course',
      languages: 'Languages',
      accent: 'The accent colour',
      logo: 'The logo',
    })[name],
  value: (name, value) =>
    name === 'logo' ? `The logo ${value}` : JSON.stringify(value),
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
