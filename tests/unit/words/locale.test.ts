import { expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/schema/languages.ts';
import { language as german } from '../../../src/words/de/locale.ts';
import { language as english } from '../../../src/words/locale.ts';

it('each dictionary is written in the language that packages and pages name', () => {
  expect({ en: english, de: german }).toEqual(LANGUAGE_TAGS);
});
