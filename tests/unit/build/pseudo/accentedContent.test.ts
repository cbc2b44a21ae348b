import { describe, expect, it } from 'vitest';
import { accentedContent } from '../../../../src/build/pseudo/accentedContent.ts';

describe('content in the pseudo-locale', () => {
  it('has the prose of a YAML file accented, and its ids as they are', () => {
    const text = 'id: C01\nchannel: phone\ntitle: A call\n';
    expect(
      accentedContent({ path: 'content/course/cases/C01.yaml', text }),
    ).toBe('id: C01\nchannel: phone\ntitle: Å çååļļ\n');
  });

  it('keeps what a lesson shows and refers to, and the ids of its steps', () => {
    const text = `## Ask first

Keep <Policy path="reset.checks" /> **two** [links](https://example.test/a).

<Way for="lead" about="the lead's part">

![A form](./pictures/form.svg)

</Way>
`;
    expect(accentedContent({ path: 'content/course/lesson.mdx', text })).toBe(
      `## Åšķ ƒîîŕšţ {/* id: ask-first */}

Ķééééþ <Policy path="reset.checks" /> **ţŵöö** [ļîîñķš](https://example.test/a).

<Way for="lead" about="ţĥéé ļééååđ'š þååŕţ">

![Å ƒööŕɱ](./pictures/form.svg)

</Way>
`,
    );
  });

  it('has the head of a job aid accented where it is read', () => {
    const text = '---\ntitle: Log\norder: 2\n---\n\nWrite it.\n';
    expect(accentedContent({ path: 'content/job-aids/log.mdx', text })).toBe(
      '---\ntitle: Ļööĝ\norder: 2\n---\n\nŴŕîîţéé îîţ.\n',
    );
  });
});
