import { endWords } from '../../words/workshop/packages/making.ts';
import { openRun, runPartsOf } from '../form/openRun.ts';
import { partsOf } from '../form/parts.ts';
import { clearRefusal, showRefusal } from '../form/showRefusal.ts';
import { joinAccent } from './accentField.ts';
import { joinAccentPreview } from './accentPreview.ts';
import { joinAdvice } from './lmsAdvice.ts';
import { joinLogoPreview } from './logoPreview.ts';
import { joinCourse } from './courseChoice.ts';
import type { Order, Reply } from './messages.ts';
import { presetIn } from './namedChoices.ts';
import { joinPresets } from './presetFields.ts';
import { readForm } from './readForm.ts';
import { joinCommand } from './showCommand.ts';
import { showMade } from './showMade.ts';
import { showPages } from './showPages.ts';

/** Makes the form of the package page work. @throws HoldError when page and script do not belong together. */
export function startPackages(page: Document): void {
  const find = partsOf(page, 'src/pages/package.astro');
  const refusal = find('refusal', HTMLElement);
  const pages = find('pages', HTMLElement);
  const made = find('made', HTMLElement);
  const parts = runPartsOf(find, [made, pages]);
  const { form } = parts;
  const site = new URL(form.dataset.site ?? '', page.baseURI).href;
  const run = openRun<Order, Reply>(parts, {
    start: () =>
      new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    first: null,
    isLast: () => true,
    onReply(reply) {
      if (reply.kind === 'refused') {
        showRefusal(form, refusal, reply.refusal);
        return endWords.nothing;
      }
      if (reply.kind === 'pages') showPages(pages, reply.pages);
      else showMade(made, reply.made);
      return endWords.done;
    },
    onBroken(why) {
      showRefusal(form, refusal, brokenOff(why));
      return endWords.nothing;
    },
  });
  const presets = joinPresets(page);
  const ask = async (kind: Order['kind']) => {
    clearRefusal(form, refusal);
    // What an earlier press gave no longer answers this one.
    made.hidden = true;
    if (kind === 'preview') pages.hidden = true;
    run.make({
      kind,
      site,
      choices: await readForm(form, presetIn(form, presets)),
    });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const kind =
      event.submitter?.dataset.ask === 'preview' ? 'preview' : 'make';
    void ask(kind);
  });
  form.addEventListener('change', () => showRules(form));
  showRules(form);
  joinCourse(page);
  joinAccent(form);
  joinAccentPreview(page);
  joinLogoPreview(page);
  joinAdvice(page);
  joinCommand(page, presets);
  form.hidden = false;
  find('end', HTMLElement).hidden = false;
}

/** Shows the fields for the rules, or the choice of a file; what stands in the other stays. */
function showRules(form: HTMLFormElement): void {
  const chosen = new FormData(form).get('rules');
  for (const part of form.querySelectorAll<HTMLElement>('[data-rules]'))
    part.hidden = part.dataset.rules !== chosen;
}

function brokenOff(message: string) {
  return {
    what: endWords.notMade,
    faults: [{ field: null, about: null, message, fix: endWords.reload }],
  };
}
