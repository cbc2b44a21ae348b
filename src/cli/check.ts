import { inItsLanguage } from './language.ts';

// Content is checked for authors, in English; packages for whoever runs an LMS, in their language.
const ofPackages = process.argv
  .slice(2)
  .some((word) => /\.zip$/i.test(word) || /^--language(?:=|$)/.test(word));

if (ofPackages) await inItsLanguage(() => import('./checkPackages.ts'));
else await import('./checkContent.ts');
