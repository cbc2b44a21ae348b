import { encodeText } from '../../ground/bytes.ts';
import { escapeXml } from '../../ground/xml/write.ts';
import { LANGUAGE_WORDS } from '../../words/languageChoice.ts';
import { securityPolicyOf } from '../document.ts';
import { LANGUAGE_TAGS, type Language } from '../../schema/languages.ts';
import type { Standard } from '../types.ts';

/** The course as one language calls it. */
export interface Named {
  language: Language;
  title: string;
}

export interface LaunchPage {
  /** The course's id, under which a browser keeps the choice. */
  course: string;
  standard: Standard;
  /** Each language in its own words; the first is the package's own. */
  choices: readonly [Named, ...Named[]];
  /** Style sheets of the course, from the package's root on. */
  sheets: readonly string[];
  /** This page's own script and style sheet. */
  script: string;
  sheet: string;
}

/**
 * The launch file of a package with several languages: it asks which, once, and
 * goes there. It says nothing to the LMS, whose session begins with the course's
 * own document, so that no session ends when the page goes.
 */
export function launchPage(page: LaunchPage): Uint8Array {
  const [first] = page.choices;
  const sheets = [...page.sheets, page.sheet].map(
    (href) => `<link rel="stylesheet" href="./${escapeXml(href)}">`,
  );
  return encodeText(`<!doctype html>
<html lang="${LANGUAGE_TAGS[first.language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(securityPolicyOf(page.standard))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(first.title)}</title>
${sheets.join('\n')}
<script src="./${escapeXml(page.script)}" data-course="${escapeXml(page.course)}" defer></script>
</head>
<body class="language-choice">
<main>
${page.choices.map(choice).join('')}</main>
</body>
</html>
`);
}

function choice({ language, title }: Named): string {
  const { choose, start, noScript } = LANGUAGE_WORDS[language];
  const name = escapeXml(title);
  return `<section lang="${LANGUAGE_TAGS[language]}">
<p>${escapeXml(choose)}</p>
<h1>${name}</h1>
<button type="button" class="button" data-language="${language}" hidden>${escapeXml(start)}</button>
<noscript><p>${escapeXml(noScript)} <a href="./${language}/index.html" target="_blank">${name}</a></p></noscript>
</section>
`;
}
