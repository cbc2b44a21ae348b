import type * as english from '../../../../workshop/evidence/reading/quoting.ts';
import { listed } from '../../../phrasing.ts';

export const inQuotes: typeof english.inQuotes = (text) => `„${text}“`;

export const orList: typeof english.orList = (words) => listed(words, 'or');
