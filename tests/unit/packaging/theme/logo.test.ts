import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HoldError } from '../../../../src/errors.ts';
import { encodeText } from '../../../../src/ground/bytes.ts';
import { IN_COMMAND } from '../../../../src/packaging/givenOptions.ts';
import { readLogo } from '../../../../src/packaging/theme/logo.ts';
import { refusal } from '../support.ts';
import { png, svg } from './pictures.ts';

const read = (content: string | Uint8Array) =>
  readLogo(
    {
      name: 'our logo',
      bytes: typeof content === 'string' ? encodeText(content) : content,
    },
    IN_COMMAND,
  );
/** Groups of so many uses, each of which shows the group before. */
function nested(
  levels: number,
  uses: number,
  show = (id: string) => `<use href="#${id}"/>`,
): string {
  const group = (level: number) =>
    `<g id="l${level}">${(level === 1 ? '<path/>' : show(`l${level - 1}`)).repeat(uses)}</g>`;
  return Array.from({ length: levels }, (_, at) => group(at + 1)).join('');
}

const refused = (content: string | Uint8Array) => refusal(() => read(content));

describe('a logo', () => {
  it('is read as PNG or SVG by what it holds, with its proportion', () => {
    expect(read(png(320, 80))).toMatchObject({
      extension: 'png',
      width: 320,
      height: 80,
    });
    expect(read(svg())).toMatchObject({
      extension: 'svg',
      width: 160,
      height: 40,
    });
    const byLength = svg('', 'width="90px" height="30"');
    expect(read(byLength)).toMatchObject({ width: 90, height: 30 });
  });

  it('may hold what drawing programs write: styles, gradients, uses, metadata, comments', () => {
    const drawn = svg(
      `<!-- Made with a program --><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
      <style>.a { fill: url(#g); }</style><defs><linearGradient id="g"><stop stop-color="#123"/></linearGradient></defs>
      <g id="animation-1" style="fill:#123"><path class="a" d="M0 0h4"/><use xlink:href="#g"/><text>Ours</text></g>`,
    );
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${drawn}`;
    expect(read(text).extension).toBe('svg');
  });

  it.each([
    ['a script', svg('<script>1</script>'), 'It holds <script>.'],
    [
      'a script under a prefix',
      svg('<s:SCRIPT xmlns:s="http://www.w3.org/2000/svg"/>'),
      'It holds <s:SCRIPT>.',
    ],
    [
      'another document',
      svg('<foreignObject><p/></foreignObject>'),
      'It holds <foreignObject>.',
    ],
    ['a handler', svg('<g onclick="x()"/>'), '<g> has the handler onclick.'],
    [
      'a handler on its root',
      svg('', 'viewBox="0 0 4 4" onload="x()"'),
      '<svg> has the handler onload.',
    ],
    [
      'a link that runs code',
      svg('<a href="javascript:x()"/>'),
      '<a> leads to javascript:x() in href.',
    ],
    [
      'a picture of another host',
      svg('<image xlink:href="https://example.org/a.png"/>'),
      '<image> leads to https://example.org/a.png in xlink:href.',
    ],
    [
      'a picture written into it',
      svg('<image href="data:image/png;base64,AAAA"/>'),
      '<image> leads to data:image/png;base64,AAAA in href.',
    ],
    [
      'a colour out of another file',
      svg('<path fill="url(other.svg#g)"/>'),
      'A style loads other.svg#g.',
    ],
    [
      'a font out of another file',
      svg('<style>@font-face{src:url(https://example.org/f)}</style>'),
      'A style loads https://example.org/f.',
    ],
    [
      'an imported style sheet',
      svg('<style>@import "a.css";</style>'),
      'A style loads a.css.',
    ],
    [
      'an escape in a style',
      svg('<style>.a{fill:u\\72l(//example.org)}</style>'),
      'A style holds a backslash.',
    ],
    [
      'an escape in an attribute',
      svg('<path fill="ur\\6c(https://example.org/a)"/>'),
      'A style holds a backslash.',
    ],
    [
      'an image-set in an attribute',
      svg('<path fill="image-set(\'a.png\' 1x)"/>'),
      'A style brings in another file.',
    ],
    ['parts that show parts', svg(nested(6, 10)), 'more than 5,000 would be'],
    [
      'patterns that show patterns',
      svg(nested(6, 10, (id) => `<path fill="url(#${id})"/>`)),
      'more than 5,000 would be drawn',
    ],
    [
      'styles that show parts in parts',
      svg(
        `<style>.a{fill:url(#l1)}.b{mask:url(#l2)}.c{mask:url(#l3)}.d{mask:url(#l4)}</style>${nested(4, 10, () => '<path class="b"/>')}`,
      ),
      'more than 5,000 would be drawn',
    ],
    [
      'a part that shows itself',
      svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
      'A part of it shows itself.',
    ],
    [
      'elements deep inside each other',
      svg('<g>'.repeat(80) + '</g>'.repeat(80)),
      'It holds elements nested more than 64 deep; no logo needs that.',
    ],
    [
      'an animation',
      svg('<set attributeName="href" to="javascript:x()"/>'),
      'It holds <set>; a logo does not move.',
    ],
    [
      'an animation by style',
      svg('<g style="animation: a 1s"/>'),
      'A style moves the picture',
    ],
    [
      'a style sheet of its own',
      `<?xml-stylesheet href="a.css"?>${svg()}`,
      'It names a style sheet of its own.',
    ],
    [
      'another encoding',
      `<?xml version="1.0" encoding="utf-7"?>${svg()}`,
      'It is written in utf-7, not in UTF-8.',
    ],
    ['no size', svg('', ''), 'does not say how large it is'],
    ['a size in other units', svg('', 'width="4cm" height="1cm"'), 'how large'],
    ['an empty size', svg('', 'viewBox="0 0 0 0"'), 'how large'],
    ['other markup', '<html/>', 'Its root is <html>'],
    ['broken markup', '<svg', 'as an SVG it cannot be read'],
    ['no markup', 'GIF89a', 'It is no PNG, and as an SVG'],
    [
      'a very wide picture',
      svg('', 'viewBox="0 0 900 40"'),
      'It is 900 wide and 40 high; in the header',
    ],
    ['a very high picture', png(20, 200), 'nothing could be made out'],
    ['too many pixels', png(4000, 1000), 'each side may have 1 to 2000'],
    ['no pixels', png(0, 10), 'It measures 0 by 10 pixels'],
    ['frames', png(40, 40, ['acTL', 'IDAT']), 'The PNG is animated'],
    ['half a PNG', png(40, 40).slice(0, 40), 'cut off or damaged'],
    [
      'a PNG and more',
      Buffer.concat([png(4, 4), Buffer.from('MZ')]),
      'damaged',
    ],
    [
      'too many bytes',
      svg(`<desc>${'x'.repeat(50_000)}</desc>`),
      'a logo may have 50000',
    ],
  ])('is refused with %s', async (_what, content, why) => {
    const said = await refused(content);
    expect(said).toContain('--logo "our logo" cannot be used.');
    expect(said).toContain(why);
  });

  it('is refused once with everything that is wrong with it', async () => {
    expect(await refused(svg('<script/><script/><g onload=""/><animate/>')))
      .toBe(`--logo "our logo" cannot be used.
  Why: <g> has the handler onload. It holds <animate>; a logo does not move. It holds <script>.
  Do:  Export it as a plain SVG with everything drawn as shapes, or as a PNG.`);
  });

  it('is read or refused, whatever the bytes', () => {
    const start = png(40, 40);
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.boolean(),
        (tail, asPng) => {
          try {
            read(asPng ? Buffer.concat([start.slice(0, 16), tail]) : tail);
          } catch (error) {
            expect(error).toBeInstanceOf(HoldError);
          }
        },
      ),
    );
  });
});
