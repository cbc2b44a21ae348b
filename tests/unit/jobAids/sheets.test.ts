import { describe, expect, it } from 'vitest';
import {
  headingsIn,
  LOG_COLUMNS,
  REGISTER_COLUMNS,
} from '../../../src/schema/sheetColumns.ts';
import { writeSheetCsv } from '../../../src/jobAids/csv.ts';
import { planRegister } from '../../../src/jobAids/register.ts';
import { planResetLog } from '../../../src/jobAids/resetLog.ts';
import { writeWorkbook } from '../../../src/jobAids/workbook.ts';
import { cellsOf, policy, tagsOf, words } from './support.ts';
import type { Tag } from './support.ts';

const register = planRegister(words, policy);
const log = planResetLog(words, policy);
const registerFile = await writeWorkbook(register);
const logFile = await writeWorkbook(log);
const MAIN = 'xl/worksheets/sheet1.xml';

function ruleAt(
  tags: Tag[],
  letter: string,
): { rule: Tag; formulas: string[] } {
  const at = tags.findIndex(
    ({ name, attributes }) =>
      name === 'dataValidation' &&
      attributes['sqref'] === `${letter}2:${letter}501`,
  );
  const rule = tags[at];
  if (!rule) throw new Error(`no rule for ${letter}`);
  const after = tags.slice(at + 1);
  const end = after.findIndex(({ name }) => !name.startsWith('formula'));
  return { rule, formulas: after.slice(0, end).map(({ text }) => text) };
}

const highlightsOf = (tags: Tag[]) =>
  tags.filter(({ name }) => name === 'formula').map(({ text }) => text);

/** The choices in the lists' sheet of the column with this letter. */
function choicesIn(file: Uint8Array, letter: string): string[] {
  const column = letter.charCodeAt(0) - 65;
  return cellsOf(file, 3)
    .slice(1)
    .flatMap((row) => row[column] ?? []);
}

describe('the exception register', () => {
  const tags = tagsOf(registerFile, MAIN);

  it('has its columns as heads, in the order that readers rely on', () => {
    expect(cellsOf(registerFile, 1)[0]).toEqual([...REGISTER_COLUMNS]);
    expect(writeSheetCsv(register)).toBe(
      '\uFEFFAccount,Person or system,Reason,Risk,Approver name,Approver role,Compensating controls,Approved on,Review by,Status\r\n',
    );
  });

  it("refuses a review date outside the policy's term", () => {
    const { rule, formulas } = ruleAt(tags, 'I');
    expect(rule.attributes).toMatchObject({
      type: 'date',
      operator: 'between',
      showErrorMessage: '1',
    });
    expect(rule.attributes['errorStyle']).toBeUndefined();
    expect(formulas).toEqual(['$H2+1', '$H2+61']);
    expect(rule.attributes['error']).toContain('at most 61 days');
  });

  it('highlights open lines past their date, then lines with a gap', () => {
    expect(highlightsOf(tags)).toEqual([
      'AND($I2<>"",$I2<TODAY(),OR($J2="Open",$J2=""))',
      'AND(COUNTA($A2:$J2)>0,OR($J2="Open",$J2=""),OR(TRIM($A2)="",TRIM($B2)="",TRIM($C2)="",TRIM($D2)="",TRIM($E2)="",TRIM($F2)="",TRIM($G2)="",TRIM($H2)="",TRIM($I2)="",TRIM($J2)="",AND($H2<>"",$I2<>"",OR($I2<$H2+1,$I2>$H2+61))))',
    ]);
  });

  it('offers the statuses, and roles that may be replaced', () => {
    expect(ruleAt(tags, 'J').formulas).toEqual(["'Lists'!$B$2:$B$4"]);
    expect(ruleAt(tags, 'J').rule.attributes['errorStyle']).toBe('stop');
    expect(ruleAt(tags, 'F').rule.attributes['errorStyle']).toBe('warning');
  });
});

describe('the reset log', () => {
  const tags = tagsOf(logFile, MAIN);

  it('has its columns as heads, in the order that readers rely on', () => {
    expect(cellsOf(logFile, 1)[0]).toEqual([...LOG_COLUMNS]);
  });

  it('offers only the checks that the policy accepts', () => {
    expect(ruleAt(tags, 'G').formulas).toEqual(["'Lists'!$A$2:$A$4"]);
    expect(ruleAt(tags, 'H').formulas).toEqual(["'Lists'!$A$2:$A$4"]);
    expect(choicesIn(logFile, 'A')).toEqual([
      'Backup method',
      'Video call from the directory',
      'In person',
    ]);
  });

  it('writes the formula of its gaps into the workbook', () => {
    expect(highlightsOf(tags)).toEqual(
      log.highlights.map(({ formula }) => formula),
    );
  });

  it('offers no deputy as approver where the policy has none', () => {
    const reset = { ...policy.reset, deputy: false };
    const alone = planResetLog(words, { ...policy, reset });
    expect(log.lists['Approver role']).toEqual([
      'Line manager',
      'Deputy approver',
    ]);
    expect(alone.lists['Approver role']).toEqual(['Line manager']);
  });

  it('says of checks and deputies nothing that another policy makes untrue', () => {
    const said = [
      ...log.help.intro,
      ...log.columns.map(({ hint }) => hint),
    ].filter((text) => /two checks|one check|deputy|privileged/i.test(text));
    expect(said).toHaveLength(2);
    for (const text of said) expect(text).toMatch(/where the policy/i);
  });
});

describe.each([
  ['register', register, registerFile],
  ['log', log, logFile],
] as const)('the workbook of the %s', (_name, plan, file) => {
  it('is the same bytes every time', async () => {
    expect(Buffer.from(await writeWorkbook(plan)).equals(file)).toBe(true);
  });

  it("keeps the elements of its sheet in the standard's order", () => {
    const order =
      'sheetViews cols sheetData autoFilter conditionalFormatting dataValidations pageMargins pageSetup'.split(
        ' ',
      );
    const found = tagsOf(file, MAIN)
      .map(({ name }) => name)
      .filter((name) => order.includes(name));
    expect(found).toEqual(
      [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
    expect(new Set(found)).toEqual(new Set(order));
  });

  it('prints its 11 points as 9 or more, with its headings on every sheet', () => {
    const setup = tagsOf(file, MAIN).find(({ name }) => name === 'pageSetup');
    expect((11 * Number(setup?.attributes['scale'])) / 100).toBeGreaterThan(9);
    expect(tagsOf(file, MAIN).map(({ name }) => name)).not.toContain(
      'pageSetUpPr',
    );
    expect(tagsOf(file, 'xl/workbook.xml').map(({ name }) => name)).toContain(
      'definedName',
    );
  });

  it('keeps messages and titles within what Excel takes', () => {
    const rules = tagsOf(file, MAIN).filter(
      ({ name }) => name === 'dataValidation',
    );
    expect(rules.length).toBeGreaterThan(3);
    for (const { attributes } of rules) {
      expect((attributes['error'] ?? '').length).toBeLessThanOrEqual(225);
      expect((attributes['prompt'] ?? '').length).toBeLessThanOrEqual(255);
      expect((attributes['promptTitle'] ?? '').length).toBeLessThanOrEqual(32);
    }
  });

  it('has an example for every column', () => {
    expect(plan.example).toHaveLength(plan.columns.length);
  });
});

describe('sheets in German', () => {
  const german = headingsIn('de-DE');

  it('have other heads over the same columns, and lists that are called by them', () => {
    const plans = [
      planRegister(words, policy, german),
      planResetLog(words, policy, german),
    ];
    for (const plan of plans) {
      const names = plan.columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toContain('Freigebende Person');
      expect(Object.keys(plan.lists)).toContain(
        'Rolle der freigebenden Person',
      );
      for (const { rule } of plan.columns)
        if (rule?.kind === 'list')
          expect(Object.keys(plan.lists)).toContain(rule.list);
    }
    expect(plans.map(({ highlights }) => highlights)).toEqual([
      register.highlights,
      log.highlights,
    ]);
  });

  it('are English in a language that has no headings of its own', () => {
    expect(headingsIn('fr')).toBe(headingsIn('en-GB'));
  });
});
