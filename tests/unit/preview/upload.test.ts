import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readUpload } from '../../../src/preview/web/upload.ts';

/** A form as a browser sends it. */
async function sent(name: string, bytes: Uint8Array) {
  const form = new FormData();
  form.append('note', 'before');
  form.append('package', new File([new Uint8Array(bytes)], name));
  form.append('note', 'after');
  const request = new Request('http://lms.test', {
    method: 'POST',
    body: form,
  });
  return {
    type: request.headers.get('content-type') ?? '',
    body: Buffer.from(await request.arrayBuffer()),
  };
}

test('a file comes out of a form as it went in, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(
        'a.zip',
        'Über "uns".zip',
        'a;name="x".zip',
        'a\r\nb.zip',
      ),
      async (bytes, name) => {
        const { type, body } = await sent(name, bytes);
        const read = readUpload(body, type, 'package');
        expect(read?.name).toBe(name);
        expect(read && Buffer.compare(read.bytes, bytes)).toBe(0);
      },
    ),
  );
});

test('a form without the file, and what is no form, give none', async () => {
  const { type, body } = await sent('a.zip', new Uint8Array(3));
  expect(readUpload(body, type, 'other')).toBeNull();
  expect(readUpload(body, 'text/plain', 'package')).toBeNull();
  expect(readUpload(body, undefined, 'package')).toBeNull();
  expect(
    readUpload(body.subarray(0, body.indexOf('a.zip') + 50), type, 'package'),
  ).toBeNull();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const form = 'multipart/form-data; boundary=a';
      const read = readUpload(Buffer.from(bytes), form, 'package');
      expect(read === null || read.bytes.length <= 200).toBe(true);
    }),
  );
});

test('a name of many quotes costs no more than its length', () => {
  const head = `content-disposition: form-data; ${'name="'.repeat(100_000)}`;
  const body = Buffer.from(`--a\r\n${head}\r\n\r\nx\r\n--a--`);
  expect(
    readUpload(body, 'multipart/form-data; boundary=a', 'package'),
  ).toBeNull();
});
