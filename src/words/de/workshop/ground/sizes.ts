import type * as english from '../../../workshop/ground/sizes.ts';
import { counted, inFigures } from '../../phrasing.ts';

const MIB = 1024 * 1024;

export const sizeInWords: typeof english.sizeInWords = (bytes) => {
  if (bytes < 1024) return exactBytes(bytes);
  if (bytes < MIB) return `${inFigures(Math.ceil(bytes / 1024))} kB`;
  const value = bytes / MIB;
  const shown = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${inFigures(shown)} MB`;
};

export const exactBytes: typeof english.exactBytes = (bytes) =>
  counted(bytes, 'Byte', 'Bytes');
