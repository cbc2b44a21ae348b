import { describe, expect, it } from 'vitest';
import {
  stepParts,
  stretchesOf,
  wordsIn,
  wordsInAll,
} from '../../../../src/domain/length/lessonText.ts';

const policy = { reset: { deputy: true, checks: 1 } };

/** What is read of a text, and whose it is. */
function read(mdx: string): [string, string | null][] {
  return stretchesOf(mdx, policy)
    .map(({ text, lead }): [string, string | null] => [text.trim(), lead])
    .filter(([text]) => text !== '');
}

describe('the text of a lesson', () => {
  it('is for everybody outside of <Way>, and for a lead inside', () => {
    const mdx =
      'One\n<Way for="lead" about="Two and more">\nTwo\n</Way>\nThree';
    expect(read(mdx)).toEqual([
      ['One', null],
      ['Two', 'Two and more'],
      ['Three', null],
    ]);
  });

  it('leaves out what the policy does not show, whatever stands in it', () => {
    const mdx =
      'A<PolicyIf when="reset.deputy">, or B</PolicyIf><PolicyIf when="not reset.deputy"> only <PolicyIf when="reset.deputy">never</PolicyIf> C</PolicyIf>.';
    expect(read(mdx).map(([text]) => text)).toEqual(['A', ', or B', '.']);
  });

  it('keeps a passage of the policy with the lead whose part it is in', () => {
    const mdx =
      '<Way for="lead" about="X"><PolicyIf when="reset.deputy">in</PolicyIf></Way>out';
    expect(read(mdx)).toEqual([
      ['in', 'X'],
      ['out', null],
    ]);
  });

  it('has no comments', () => {
    expect(read('{/* teaches: F01 */}\nWords')).toEqual([['Words', null]]);
  });
});

describe('the words', () => {
  it.each([
    ['two words', 2],
    ['<Say>four words in tags</Say>', 4],
    ['| --- | --- |', 0],
    ['a – dash', 2],
    ['at most <Policy path="exceptions.maxDays" /> days', 4],
    ['<Aside title="A short title">\n\nand text\n\n</Aside>', 5],
    ['a claim. <Cite id="agency-2025" />', 2],
  ])('of %j are %d', (text, count) => {
    expect(wordsIn(text)).toBe(count);
  });

  it('of content are those of all its texts', () => {
    expect(
      wordsInAll({ a: 'one two', b: ['three', { c: 'four' }], d: 5 }),
    ).toBe(4);
  });
});

describe('the steps', () => {
  it('begin at second-level headings', () => {
    const lesson = 'Before.\n## One\nText\n### Part\n## Two  \n';
    expect(stepParts(lesson)).toEqual([
      { title: 'One', id: null, text: 'Text\n### Part\n' },
      { title: 'Two', id: null, text: '' },
    ]);
  });

  it('are called by the id that their heading gives them', () => {
    const lesson = '## Über Ausnahmen {/* id: exceptions */}\nText';
    expect(stepParts(lesson)).toEqual([
      { title: 'Über Ausnahmen', id: 'exceptions', text: 'Text' },
    ]);
  });
});
