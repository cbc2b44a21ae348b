import { describe, expect, it } from 'vitest';

import { jsonForScript } from '../../../src/packaging/json.ts';

describe('JSON in a document', () => {
  it('cannot close its script or open a comment', () => {
    const value = { a: '</script><!--<script>', b: 'é' };
    expect(jsonForScript(value)).not.toContain('<');
    expect(JSON.parse(jsonForScript(value))).toEqual(value);
  });
});
