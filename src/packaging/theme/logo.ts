import { decodeText } from '../../ground/bytes.ts';
import { OptionError, type Called, type GivenFile } from '../givenOptions.ts';
import type { Logo } from '../types.ts';
import { isPng, readPng } from './pngLogo.ts';
import { readSvg } from './svgLogo.ts';

/** The largest logo, in bytes. */
const LARGEST_LOGO = 50_000;

/** Width by height; beyond these nothing can be made out in a header's line. */
const PROPORTIONS = { least: 0.5, most: 8 };

/**
 * Checks a logo by its content, whatever its name. Throws an OptionError where
 * it is no SVG or PNG, is too large, or holds what a picture should not.
 */
export function readLogo({ name, bytes }: GivenFile, called: Called): Logo {
  const refuse = (why: string, fix: string): never => {
    const what = `${called.value('logo', name)} cannot be used.`;
    throw new OptionError('logo', what, why, fix);
  };
  if (bytes.length > LARGEST_LOGO)
    refuse(
      `It has ${bytes.length} bytes; a logo may have ${LARGEST_LOGO}, since every learner loads it at the start.`,
      'Export it smaller: 96 pixels high is enough, or take an SVG.',
    );
  const extension = isPng(bytes) ? 'png' : 'svg';
  const picture =
    extension === 'png' ? readPng(bytes) : readSvg(decodeText(bytes));
  if ('why' in picture) return refuse(picture.why, picture.fix);
  const { width, height } = picture;
  const proportion = width / height;
  if (proportion < PROPORTIONS.least || proportion > PROPORTIONS.most)
    refuse(
      `It is ${width} wide and ${height} high; in the header, 32 pixels high, nothing could be made out.`,
      'Take a form of it that is at most 8 times as wide as high, and at most twice as high as wide.',
    );
  return { extension, bytes, width, height };
}
