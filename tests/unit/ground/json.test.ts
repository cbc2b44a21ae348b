import { describe, expect, it } from 'vitest';

import {
  at,
  isObject,
  jsonForScript,
  parseJson,
  readJsonFile,
} from '../../../src/ground/json.ts';

describe('JSON in a document', () => {
  it('cannot close its script or open a comment', () => {
    const value = { a: '</script><!--<script>', b: 'é' };
    expect(jsonForScript(value)).not.toContain('<');
    expect(JSON.parse(jsonForScript(value))).toEqual(value);
  });
});

describe('a JSON text', () => {
  it('gives its value, and null when it is none', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
    expect(parseJson('{"a":')).toBeNull();
    expect(parseJson('')).toBeNull();
  });

  it('of a file may begin with a byte order mark, and null in it is no fault', () => {
    expect(readJsonFile('\uFEFF{"a":1}')).toEqual({ value: { a: 1 } });
    expect(readJsonFile('null')).toEqual({ value: null });
    expect(readJsonFile('a,b')).toBeNull();
  });
});

it.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['text', false],
  [1, false],
  [undefined, false],
])('%j is an object: %s', (value, is) => {
  expect(isObject(value)).toBe(is);
});

it('is looked into by names, and has nothing where a name leads nowhere', () => {
  const value = { actor: { account: { name: 'ben' } }, list: [1] };
  expect(at(value, 'actor', 'account', 'name')).toBe('ben');
  expect(at(value)).toBe(value);
  expect(at(value, 'actor', 'mbox', 'name')).toBeUndefined();
  expect(at(value, 'list', 'length')).toBeUndefined();
  expect(at(null, 'actor')).toBeUndefined();
});
