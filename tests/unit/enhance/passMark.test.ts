import { cleanStores } from 'nanostores';
import { afterEach, expect, it } from 'vitest';
import { enhancePassMark } from '../../../src/enhance/passMark.ts';
import { $session } from '../../../src/stores/session/session.ts';

afterEach(() => cleanStores($session));

it('leaves the page its own mark until the session knows one, and then shows the one in force', () => {
  const place = { textContent: '80' };
  enhancePassMark(place);
  expect(place.textContent).toBe('80');
  $session.setKey('passMark', 95);
  expect(place.textContent).toBe('95');
});
