import { expect, test } from 'vitest';

import { fake2004 } from './fake2004.ts';
import { running } from './running.ts';

const REFUSED = {
  stored: false,
  reason:
    'This course was opened again in another window, and only the newest one records. Go on there, and close this one.',
};
const place = (lesson_location: string) => ({ lesson_location });

/** Two launches of one attempt, the second with the data that its host page asks for. */
async function twoLaunches() {
  const lms = await running();
  const older = await lms.launch();
  await lms.json(`${older}/state`);
  await lms.json(`${older}/initialize`, {});
  const newer = await lms.launch('launch-popup');
  return { ...lms, older, newer };
}

test('an older launch is refused from when the newer one has its data, so that neither takes the other’s place', async () => {
  const { older, newer, json, commit } = await twoLaunches();
  expect(await commit(older, place('N3'))).toMatchObject({ stored: true });
  expect(await json(`${newer}/state`)).toMatchObject({
    cmi: { core: place('N3') },
  });
  expect(await commit(older, place('N5'))).toEqual(REFUSED);
  expect(await commit(newer, place('N99999'))).toMatchObject({ stored: true });
  for (const finish of [false, true])
    expect(await commit(older, place('N5'), finish)).toEqual(REFUSED);
  expect(await json(`${older}/initialize`, {})).toEqual(REFUSED);
  expect(await json(`${older}/state`)).toEqual(REFUSED);
  expect(await json(`${newer}/state`)).toMatchObject({
    cmi: { core: place('N99999') },
  });
});

test('a newer launch that commits without having asked for anything records alone as well', async () => {
  const { older, newer, commit } = await twoLaunches();
  expect(await commit(newer, place('N99999'))).toMatchObject({ stored: true });
  expect(await commit(older, place('N5'))).toEqual(REFUSED);
});

test('an older launch whose page is loaded again goes on in a launch of its own, the newest', async () => {
  const { older, newer, send, json, commit } = await twoLaunches();
  await json(`${newer}/state`);
  const { status, headers } = await send(older);
  expect(status).toBe(303);
  const newest = new URL(headers.location ?? '', older).href;
  await json(`${newest}/state`);
  expect(await commit(newest, place('N7'))).toMatchObject({ stored: true });
  expect(await commit(newer, place('N6'))).toEqual(REFUSED);
});

test('a review takes the record from nobody', async () => {
  const { older, json, commit, launch } = await twoLaunches();
  const review = await launch('review-frame');
  await json(`${review}/state`);
  await json(`${review}/initialize`, {});
  expect(await commit(older, place('N5'))).toMatchObject({ stored: true });
  expect(await commit(review, place('N1'))).toMatchObject({ stored: true });
  expect(await json(`${older}/state`)).toMatchObject({
    cmi: { core: place('N5') },
  });
});

test('each SCO of a package has its own newest launch', async () => {
  const { upload, launch, json } = await running();
  await upload('two.zip', fake2004());
  const open = (unit: string) => launch('launch-frame', { package: '2', unit });
  const [first, second] = [await open('0'), await open('1')];
  await json(`${first}/state`);
  await json(`${second}/state`);
  const cmi = { completion_status: 'incomplete', exit: 'suspend' };
  for (const play of [first, second])
    expect(await json(`${play}/commit`, { cmi })).toMatchObject({
      stored: true,
    });
});
