import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { running } from './running.ts';

const GERMAN = 'de-DE,de;q=0.9,en;q=0.8';

/** The first page as a browser of that language gets it. */
async function homeIn(url: string, accepted?: string): Promise<string> {
  const headers = new Headers();
  if (accepted !== undefined) headers.set('accept-language', accepted);
  return (await fetch(`${url}/lms/`, { headers })).text();
}

describe('the preview speaks the language that a browser asks for', () => {
  test.each([
    ['German', GERMAN, 'de-DE', 'Lernende und Pakete'],
    ['the better liked of two', 'en;q=0.4, de;q=0.5', 'de-DE', 'Paket'],
    ['English', 'en-US,en;q=0.9,de;q=0.8', 'en-GB', 'Learners and packages'],
    ['English for a language it has not', 'fr-FR', 'en-GB', 'Import package'],
    ['English where German is refused', 'de;q=0', 'en-GB', 'Import package'],
    ['English where none is named', undefined, 'en-GB', 'Import package'],
  ])('%s', async (_name, accepted, lang, says) => {
    const { url } = await running();
    const page = await homeIn(url, accepted);
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).toContain(says);
  });

  test('in its refusals too, whoever else asks meanwhile', async () => {
    const { url } = await running();
    const askFor = async (accepted: string) => {
      const headers = { 'accept-language': accepted, accept: 'text/html' };
      const answer = await fetch(`${url}/lms/learners/99`, { headers });
      return answer.text();
    };
    const [german, english] = await Promise.all([askFor(GERMAN), askFor('en')]);
    expect(german).toContain('gibt es keine lernende Person');
    expect(english).toContain('There is no learner at this address.');
  });

  test('in what it says of a zip that it cannot play', async () => {
    const { url, upload } = await running();
    const body = new FormData();
    body.append('package', new File(['no zip'], 'a.zip'));
    const answer = await fetch(`${url}/lms/packages`, {
      method: 'POST',
      body,
      headers: { 'accept-language': GERMAN },
    });
    expect(await answer.text()).toContain('a.zip: Das ist keine Zip-Datei');
    const english = await upload('a.zip', new TextEncoder().encode('no zip'));
    expect(await english.text()).toContain('This is not a zip file');
  });

  test('to each reader of the same package of ours that cannot be played', async () => {
    const { url, options } = await running();
    writeFileSync(join(options.packagesDir, 'broken.zip'), 'no zip');
    expect(await homeIn(url, 'en')).toContain('This is not a zip file');
    expect(await homeIn(url, GERMAN)).toContain('Das ist keine Zip-Datei');
    expect(await homeIn(url, 'en')).toContain('This is not a zip file');
  });

  test('beside a course that runs', async () => {
    const { send, launch } = await running();
    const play = await launch();
    const { text } = await send(play, {
      headers: { 'accept-language': GERMAN },
    });
    expect(text).toContain('Noch nichts gespeichert');
    expect(text).toContain('Nicht gespeichert: {reason}');
  });
});
