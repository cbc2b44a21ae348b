import { reportWords } from '../../../words/workshop/evidence/results.ts';
import { element, reveal } from '../../form/parts.ts';
import { download, forgetFiles } from '../../form/download.ts';
import type { FileFacts } from '../../../evidence/vocabulary/fileRead.ts';
import type { FileSummary } from '../../../evidence/reading/files/fileSummary.ts';
import { writeAnyMapping } from '../../../evidence/settings/anyMapping.ts';
import type { AnsweredFile } from '../../../evidence/vocabulary/answers.ts';
import { REPORT_STYLE } from '../../../evidence/writing/report/reportStyle.ts';
import type { Made, ReportOnPage } from '../messages.ts';
import { filesShown } from './files.ts';
import { foldOnPhones } from './fold.ts';

/** The report on the page, with room for the pack that follows. */
export interface ShownReport {
  /** Hands the pack over. */
  offer: (made: Made) => void;
}

/**
 * Shows the report and offers it as a file.
 * @param body part of the page that takes the report itself.
 * @param onColumns hears of a file whose columns somebody wants to point at.
 */
export function showReport(
  result: HTMLElement,
  body: HTMLElement,
  {
    report: { page, settings, ...report },
    files,
  }: { report: ReportOnPage; files: readonly FileSummary[] },
  answered: readonly AnsweredFile[],
  onColumns: (file: FileFacts) => void,
): ShownReport {
  forgetFiles(result);
  const pack = element('li', reportWords.packing);
  reveal(
    result,
    report.stops.length > 0 ? reportWords.stop : reportWords.ready,
    ...stopsShown(report.stops),
    element('p', reportWords.here),
    element(
      'ul',
      pack,
      element(
        'li',
        download('report.html', [page], 'text/html'),
        reportWords.file,
      ),
      element(
        'li',
        download('settings.json', [settings], 'application/json'),
        reportWords.settings,
      ),
      ...mappingLines(answered),
    ),
    ...filesShown(files, false, onColumns),
  );
  dress(body.ownerDocument);
  body.innerHTML = report.body;
  body.prepend(element('h2', report.title));
  body.hidden = false;
  foldOnPhones(body);
  return {
    offer({ name, bytes, sha256 }) {
      pack.replaceChildren(
        download(name, [bytes], 'application/zip'),
        reportWords.pack(bytes.length),
        element('code', sha256),
      );
    },
  };
}

/** What should stop the reader, where they look first. */
function stopsShown(stops: readonly string[]): HTMLElement[] {
  if (stops.length === 0) return [];
  const box = element(
    'div',
    element('ul', ...stops.map((one) => element('li', one))),
  );
  box.className = 'workshop__refusal';
  return [box];
}

/** What was said of a file's columns, each as a file for its next export. */
function mappingLines(answered: readonly AnsweredFile[]): HTMLElement[] {
  return answered.flatMap(({ file, answers }) => {
    const text = writeAnyMapping(answers);
    if (text === null) return [];
    const name = `mapping-${file.replace(/\W+/g, '-')}.json`;
    const link = download(name, [text], 'application/json');
    return [element('li', link, reportWords.mapping(file))];
  });
}

const style = new CSSStyleSheet();

/** The style of the report comes with it; a sheet made by script is allowed where inline style is not. */
function dress(page: Document): void {
  if (page.adoptedStyleSheets.includes(style)) return;
  style.replaceSync(REPORT_STYLE);
  page.adoptedStyleSheets.push(style);
}
