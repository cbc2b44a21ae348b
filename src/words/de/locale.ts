import type * as english from '../locale.ts';

export const language: typeof english.language = 'de-DE';
