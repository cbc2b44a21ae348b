import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { deskworkSchema } from '../../../../src/schema/deskwork.ts';
import type { Element } from '../../../../src/domain/policy/exceptionElements.ts';
import type { ExceptionRule } from '../../../../src/domain/policy/exceptionTerm.ts';
import { policySchema } from '../../../../src/schema/policy.ts';
import { presetNames } from '../../../../src/schema/presets.ts';
import { policy } from '../simulation/desk.ts';

/** The words that the course ships with. */
export const words = deskworkSchema.parse(
  parse(readFileSync('content/mfa-exceptions/deskwork.yaml', 'utf8')),
);

export const rule: ExceptionRule = policy.exceptions;
/** What the policies to choose from say of exceptions, each with its name. */
export const presetRules = presetNames.map(
  (name): [name: string, rule: ExceptionRule] => [
    name,
    policySchema.parse(
      parse(readFileSync(`content/policies/${name}.yaml`, 'utf8')),
    ).exceptions,
  ],
);

export const anySeed = fc.integer({ min: 0, max: 2 ** 24 - 1 });

/** Every longest time that the policy's schema allows. */
export const anyRule: fc.Arbitrary<ExceptionRule> = fc
  .integer({ min: 1, max: 365 })
  .map((maxDays) => ({ ...rule, maxDays }));

/** Every longest time, with any of the elements that a policy may ask for. */
export const anyPolicy: fc.Arbitrary<ExceptionRule> = fc
  .tuple(
    anyRule,
    fc.subarray<Element>([
      'reason',
      'risk',
      'controls',
      'approver',
      'end_date',
    ]),
  )
  .map(([own, elements]) => ({ ...own, elements }));
