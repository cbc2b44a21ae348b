import { wordedElements } from '../../domain/policy/exceptionElements.ts';
import { playsOf } from '../caseFile.ts';
import type { CasePlay } from '../caseFile.ts';
import type { Finding } from '../finding.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'case-form';

/** An exception request has a form, and each element of it exactly one sound choice. */
export const caseForm: CourseRule = ({ cases }) =>
  cases.flatMap(playsOf).flatMap((play) => {
    if (play.call.form) return soundChoices(play);
    if (play.call.request !== 'exception') return [];
    return {
      rule: RULE,
      path: play.path,
      ...play.at(['request']),
      message: `${play.label} asks for an exception and has no form: expected the choices of reason, risk, approver and controls.`,
      fix: 'Write form: { reason: [{ id: a, text: …, sound: true }, { id: b, text: … }], … }',
    };
  });

function soundChoices({ call, label, path, at }: CasePlay): Finding[] {
  return wordedElements.flatMap((element) => {
    const choices = call.form?.[element] ?? [];
    const sound = choices.filter((choice) => choice.sound).length;
    const letters = new Set(choices.map((choice) => choice.id));
    if (sound === 1 && letters.size === choices.length) return [];
    return {
      rule: RULE,
      path,
      ...at(['form', element]),
      message: `form.${element} of ${label} has ${sound} sound choices and ${letters.size} letters for ${choices.length} choices: expected one sound choice and a letter for each.`,
      fix: 'Write sound: true at the one choice that is sound, and a, b, c … as ids.',
    };
  });
}
