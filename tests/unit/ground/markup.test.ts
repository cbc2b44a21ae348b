import { describe, expect, it } from 'vitest';

import { Html, html } from '../../../src/ground/html.ts';
import { xml } from '../../../src/ground/xml/write.ts';

describe.each([
  ['html', html],
  ['xml', xml],
])('%s', (_name, print) => {
  it('escapes a value for text and for attributes alike', () => {
    const hostile = `"><script>alert('a' & 1)</script>`;
    expect(print`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;a&#39; &amp; 1)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;a&#39; &amp; 1)&lt;/script&gt;</p>',
    );
  });

  it('takes pieces and lists of pieces as they are', () => {
    const items = ['a', '<'].map((text) => print`<i>${text}</i>`);
    expect(print`<b>${items}${new Html('<hr/>')}</b>`.markup).toBe(
      '<b><i>a</i><i>&lt;</i><hr/></b>',
    );
  });

  it('leaves nothing of null, undefined and false, and writes 0', () => {
    expect(print`[${null}${undefined}${false}${0}]`.markup).toBe('[0]');
  });
});
