import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pictureSums } from '../../../src/build/pictureSums.ts';

it('a picture of a course has another sum once it shows something else; other files have none', async () => {
  const content = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(content, 'calls/pictures'), { recursive: true });
  mkdirSync(join(content, 'calls/items'));
  writeFileSync(join(content, 'calls/items/one.yaml'), 'id: one');
  const draw = async (text: string) => {
    writeFileSync(join(content, 'calls/pictures/line.svg'), text);
    return pictureSums(content);
  };
  const [before, ...others] = await draw('<svg/>');
  expect(before?.id).toBe('calls/line.svg');
  expect(others).toEqual([]);
  const [after] = await draw('<svg id="a"/>');
  expect(after?.sha256).not.toBe(before?.sha256);
  expect(await draw('<svg/>')).toEqual([before]);
  rmSync(content, { recursive: true });
});
