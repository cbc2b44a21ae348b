import { element } from '../../form/parts.ts';
import type {
  FileAsk,
  FileAsks,
} from '../../../evidence/reading/files/fileOutcome.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';
import type { FileFacts } from '../../../evidence/vocabulary/fileRead.ts';
import {
  askAbout,
  askWords,
} from '../../../words/workshop/evidence/questions.ts';
import { earlierAnswers } from './earlierAnswers.ts';
import type { Question } from './question.ts';
import { questionFor } from './questionFor.ts';

const ABOUT: Record<FileAsk['ask'], string> = askAbout;

/**
 * A question that several files leave open alike: answered once for all of them, or file
 * by file where somebody wants that, or has earlier said different things of them.
 * @param before what was said earlier; it stands in the fields.
 */
export function sharedQuestion(
  id: string,
  ask: FileAsk,
  files: readonly FileAsks[],
  before: (facts: FileFacts) => FileAnswers,
): Question {
  const earlier = earlierAnswers(
    ask.ask,
    files.map(({ facts }) => before(facts)),
  );
  const forAll = questionFor(id, ask, earlier.said);
  if (files.length < 2) return forAll;
  const each = files.map(({ facts, asks }, place) => ({
    file: facts.file,
    sha256: facts.sha256,
    question: questionFor(
      `${id}-of-${place}`,
      ownAsk(ask, asks),
      before(facts),
    ),
  }));
  const box = openBox(forAll, each, ABOUT[ask.ask], earlier.differ);
  return {
    nodes: [box.node],
    read(file, said) {
      const own = each.find(({ sha256 }) => sha256 === file.sha256);
      return (box.isSplit() && own ? own.question : forAll).read(file, said);
    },
    fault: () =>
      (box.isSplit() ? each.map(({ question }) => question) : [forAll])
        .map((one) => one.fault?.())
        .find((one) => one) ?? null,
  };
}

/** The same question with what one file shows for it. */
function ownAsk(shared: FileAsk, asks: readonly FileAsk[]): FileAsk {
  const own = asks.find(({ ask }) => ask === shared.ask) ?? shared;
  return own.ask === 'statuses' && shared.ask === 'statuses'
    ? { ...own, words: shared.words }
    : own;
}

/** The question of one file. */
interface OfFile {
  file: string;
  sha256: string;
  question: Question;
}

/** Shows one question for all files, or one for each, with a button that changes that. */
function openBox(
  forAll: Question,
  each: readonly OfFile[],
  about: string,
  startsSplit: boolean,
): { node: HTMLElement; isSplit: () => boolean } {
  let isSplit = startsSplit;
  const node = element('div');
  node.className = 'records__shared';
  const other = element('button');
  other.type = 'button';
  other.className = 'button quiet';
  const show = (): void => {
    const shown = isSplit
      ? each.map(({ file, question }) =>
          element('fieldset', element('legend', file), ...question.nodes),
        )
      : forAll.nodes;
    const words = isSplit ? askWords.oneForAll : askWords.forEach;
    other.textContent = words;
    other.setAttribute('aria-label', `${words}: ${about}`);
    node.replaceChildren(...shown, other);
  };
  other.addEventListener('click', () => {
    // What stands in the fields is not lost.
    if (isSplit) copyFields(each[0]?.question.nodes ?? [], forAll.nodes);
    else
      for (const { question } of each) copyFields(forAll.nodes, question.nodes);
    isSplit = !isSplit;
    show();
    fieldsIn([node])[0]?.focus();
  });
  show();
  return { node, isSplit: () => isSplit };
}

/** Fields that hold an answer, in their order. */
function fieldsIn(
  nodes: readonly Node[],
): (HTMLSelectElement | HTMLInputElement)[] {
  return nodes.flatMap((node) =>
    node instanceof Element
      ? [
          ...node.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
            'select, input:not([type="file"])',
          ),
        ]
      : [],
  );
}

/** Puts the answers of one question into the fields of another that is asked alike. */
function copyFields(from: readonly Node[], to: readonly Node[]): void {
  for (const [place, { value }] of fieldsIn(from).entries()) {
    // What a field holds may decide which fields follow it.
    const field = fieldsIn(to)[place];
    if (!field || field.value === value) continue;
    field.value = value;
    field.dispatchEvent(new Event('change'));
  }
}
