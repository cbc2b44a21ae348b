import { expect, it } from 'vitest';
import { parseCourse } from '../../../../src/checks/parsedCourse.ts';
import { policyPassages } from '../../../../src/checks/rules/policyPassages.ts';
import { validContent, withEdit } from '../fixtures.ts';

const ITEM = 'content/demo/items/sound_exception.yaml';

/** What the rule says, under a policy that takes video calls, of an item whose stem ends so. */
async function messages(end: string, when = ''): Promise<string[]> {
  const files = withEdit(
    await validContent(),
    ITEM,
    'stem: ',
    `${when}stem: ${end} `,
  );
  return policyPassages(parseCourse(files, 'content', 'demo')).map(
    ({ message }) => message,
  );
}

it('an item that speaks of what only some policies allow is asked under these alone', async () => {
  expect(await messages('In a video call.')).toEqual([
    'the item sound_exception speaks of video calls as a check ("video call"), which a policy may rule out: expected a question that any policy answers.',
  ]);
  const own = 'when: checks.video_from_directory.accepted\n';
  expect(await messages('In a video call.', own)).toEqual([]);
  const other = 'when: checks.in_person.accepted\n';
  expect(await messages('In a video call.', other)).toHaveLength(1);
  expect(await messages('By badge.')).toEqual([]);
});
