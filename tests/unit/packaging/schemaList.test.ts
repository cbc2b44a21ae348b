import { describe, expect, it } from 'vitest';
import { readSchemas } from '../../../src/build/schemas.ts';
import {
  listedSchemas,
  schemaListOf,
  schemaNames,
  WITH_SCHEMAS,
} from '../../../src/packaging/schemaList.ts';

describe('the schema files of the site', () => {
  it.each(WITH_SCHEMAS)(
    'are those of the command, for %s',
    async (standard) => {
      const schemas = await readSchemas(standard);
      const list = schemaListOf(schemas);
      expect(schemaNames(list)).toEqual([...schemas.keys()]);
      expect(schemas.size).toBeGreaterThan(3);
      expect(listedSchemas(list, schemas)).toEqual(schemas);
    },
  );

  it('are refused when one has changed or is gone', async () => {
    const schemas = await readSchemas('scorm12');
    const list = schemaListOf(schemas);
    const changed = new Map(schemas).set('ims_xml.xsd', new Uint8Array([1]));
    expect(() => listedSchemas(list, changed)).toThrow(
      expect.objectContaining({
        why: 'ims_xml.xsd is missing or is not as the build left it.',
      }),
    );
    const [first = ''] = schemas.keys();
    expect(() => listedSchemas(list, new Map())).toThrow(
      expect.objectContaining({
        why: `${first} is missing or is not as the build left it.`,
      }),
    );
    expect(() => schemaNames('<html>')).toThrow(
      expect.objectContaining({
        why: 'The list of them is not what the build writes.',
      }),
    );
  });
});
