import { decodeText } from '../../ground/bytes.ts';
import {
  logoFaults,
  logoRefused,
} from '../../words/workshop/packaging/logo.ts';
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
  const refuse = (fault: { why: string; fix: string }): never => {
    const what = logoRefused(called.value('logo', name));
    throw new OptionError('logo', { what, ...fault });
  };
  if (bytes.length > LARGEST_LOGO)
    refuse(logoFaults.tooLarge(bytes.length, LARGEST_LOGO));
  const extension = isPng(bytes) ? 'png' : 'svg';
  const picture =
    extension === 'png' ? readPng(bytes) : readSvg(decodeText(bytes));
  if ('why' in picture) return refuse(picture);
  const { width, height } = picture;
  const proportion = width / height;
  if (proportion < PROPORTIONS.least || proportion > PROPORTIONS.most)
    refuse(logoFaults.badProportion(width, height));
  return { extension, bytes, width, height };
}
