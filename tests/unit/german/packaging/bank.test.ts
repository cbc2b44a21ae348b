import { describe, expect, it } from 'vitest';
import { moodleXml } from '../../../../src/packaging/bank/moodleXml.ts';
import { readBank } from '../../../../src/packaging/bank/readBank.ts';
import { itemsWith, releaseOf } from '../../packaging/bank/support.ts';
import { refusal } from '../../packaging/support.ts';

const words = Array.from({ length: 40 }, (_, i) => `word ${i}`);

/** What is said of a bank whose items were changed so. */
const refused = (
  change: (item: ReturnType<typeof itemsWith>[number]) => typeof item,
) =>
  refusal(() =>
    moodleXml(readBank(releaseOf(itemsWith(words).map(change)), 'x.json')),
  );

describe('German words refuse', () => {
  it('a bank that holds nothing', async () => {
    expect(await refusal(() => readBank(releaseOf([]), 'x.json')))
      .toMatchInlineSnapshot(`
        "Die Fragen in x.json können nicht gelesen werden.
          Why: bank.items: sie enthält keine Fragen
          Do:  Bauen Sie die Website mit npm run build neu."
      `);
  });

  it('a question without a text that Moodle can show', async () => {
    expect(await refused((item) => ({ ...item, stem: ' ' })))
      .toMatchInlineSnapshot(`
      "Die Frage one kann nicht exportiert werden.
        Why: Die Fragestellung hat keinen Text, den Moodle zeigen kann.
        Do:  Schreiben Sie einen in content/, und bauen Sie die Website neu."
    `);
  });

  it('a target that Moodle would cut, with its length', async () => {
    const text = 'long '.repeat(300);
    expect(
      await refused((item) =>
        item.kind === 'matching'
          ? { ...item, targets: item.targets.map((it) => ({ ...it, text })) }
          : item,
      ),
    ).toContain('hat für Moodle 1.499 Zeichen; es behält 255.');
  });
});
