/** Policies that come with the course, from the least that it asks to the most. Each is `content/policies/<name>.yaml`. */
export const presetNames = [
  'small-team',
  'standard',
  'high-assurance',
] as const;

export type PresetName = (typeof presetNames)[number];

/** The preset that the texts and model courses of a course are written for. */
export const WRITTEN_FOR: PresetName = 'small-team';

/** Whether a text names a preset. */
export function isPresetName(text: string): text is PresetName {
  return presetNames.some((name) => name === text);
}
