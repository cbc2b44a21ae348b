import { html, type Html } from '../../../ground/html.ts';
import type { Report } from '../../known/report/report.ts';
import { pageKinds } from '../../../words/workshop/evidence/writing/frame.ts';
import {
  beyondWords,
  checkWords,
  madeWords,
  methodWords,
} from '../../../words/workshop/evidence/writing/method.ts';
import { packPage } from '../report/page.ts';
import { wholeSentence } from '../report/foreignText.ts';

/** How the pack was made, and what it cannot show, in plain words. */
export function methodPage(report: Report): string {
  const parts: [title: string, sentences: readonly (string | Html)[]][] = [
    [methodWords.made, made(report)],
    [methodWords.rules, report.method.map((rule) => wholeSentence(rule))],
    [methodWords.check, checkWords],
    [methodWords.limits, beyondWords],
    [
      methodWords.unknown,
      report.notices.map((notice) => wholeSentence(notice)),
    ],
  ];
  return packPage({
    kind: pageKinds.method,
    title: methodWords.title,
    main: html`<div class="report">
      ${parts
        .filter(([, sentences]) => sentences.length > 0)
        .map(
          ([title, sentences]) =>
            html`<h2>${title}</h2>
              <ul>
                ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
              </ul>`,
        )}
    </div>`,
  });
}

function made({ smallGroup, names }: Report): string[] {
  return [
    ...madeWords.first,
    madeWords.smallGroup(smallGroup),
    madeWords[names],
    ...madeWords.last,
  ];
}
