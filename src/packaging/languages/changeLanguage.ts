import { LANGUAGE_TAGS, type Language } from '../../schema/languages.ts';
import { LANGUAGE_WORDS } from '../../words/languageChoice.ts';
import {
  createElement,
  elementById,
  elementsNamed,
  insertBefore,
  insertLast,
  type HtmlDocument,
  type HtmlElement,
} from '../html.ts';

/**
 * Puts into the help of a course's page a button for each other language of its
 * package. The page itself stays: another document would end the session with the
 * LMS, so the change is kept for the next launch.
 */
export function addChange(
  document: HtmlDocument,
  course: string,
  script: string,
  others: readonly Language[],
): void {
  const help = elementById(document, 'help');
  const [head] = elementsNamed(document, 'head');
  if (!help || !head) return;
  const [close] = elementsNamed(help, 'button').slice(-1);
  for (const language of others) {
    const change = changeTo(language);
    // Closing comes last.
    if (close) insertBefore(close, change);
    else insertLast(help, change);
  }
  insertLast(
    head,
    createElement('script', {
      src: script,
      'data-course': course,
      'data-kept': '',
      defer: '',
    }),
  );
}

function changeTo(language: Language): HtmlElement {
  const { change, kept, notKept } = LANGUAGE_WORDS[language];
  const line = createElement('p', {
    class: 'other-language',
    lang: LANGUAGE_TAGS[language],
  });
  insertLast(
    line,
    createElement(
      'button',
      {
        type: 'button',
        class: 'button quiet',
        'data-language': language,
        'data-kept': kept,
        'data-not-kept': notKept,
      },
      change,
    ),
  );
  insertLast(line, createElement('span', { role: 'status' }));
  return line;
}
