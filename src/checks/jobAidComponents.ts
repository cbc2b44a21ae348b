import type { Finding } from './finding.ts';
import type { JobAidFile } from './jobAidFile.ts';
import type { Component } from './lessonParts.ts';

interface Form {
  needs: string[];
  takes?: string[];
  example: string;
}

const sheet = (name: string): Form => ({
  needs: ['sheet'],
  example: `<${name} sheet="log" />`,
});

/** The components of a job aid; its page and its document know these. */
const FORMS: Record<string, Form> = {
  Blank: { needs: ['of'], example: '<Blank of="Name of manager" />' },
  Checks: { needs: [], example: '<Checks />' },
  Columns: sheet('Columns'),
  Example: sheet('Example'),
  Field: {
    needs: ['label'],
    takes: ['hint', 'lines'],
    example: '<Field label="Signature" />',
  },
  Intro: sheet('Intro'),
  OneOf: { needs: [], example: '<OneOf />' },
  Policy: { needs: ['path'], example: '<Policy path="exceptions.maxDays" />' },
  PolicyIf: {
    needs: ['when'],
    example: '<PolicyIf when="checks.in_person.accepted">…</PolicyIf>',
  },
  Ticks: { needs: [], example: '<Ticks>…</Ticks>' },
};

/** Components that a job aid does not have, or that lack or carry an attribute. */
export function componentFindings({ path, head, body }: JobAidFile): Finding[] {
  return body.components.flatMap((component) => {
    const fault = faultOf(component, head.data?.sheet, head.data !== null);
    return fault
      ? {
          rule: 'job-aid-components',
          path,
          line: component.line,
          column: component.column,
          ...fault,
        }
      : [];
  });
}

function faultOf(
  { name, attributes }: Component,
  ownSheet: string | undefined,
  headIsRead: boolean,
): { message: string; fix: string } | null {
  const form = FORMS[name];
  if (!form) {
    return {
      message: `a job aid has no component <${name}>: expected one of ${Object.keys(FORMS).join(', ')}.`,
      fix: 'Use one of these, or plain Markdown.',
    };
  }
  const fix = `Write it like this: ${form.example}`;
  const missing = form.needs.find((key) => !attributes.get(key)?.value);
  if (missing)
    return {
      message: `<${name}> has no plain text in ${missing}: expected ${missing}="…".`,
      fix,
    };
  const all = [...form.needs, ...(form.takes ?? [])];
  const extra = [...attributes.keys()].find((key) => !all.includes(key));
  if (extra)
    return {
      message: `<${name}> takes no ${extra}: expected ${all.length === 0 ? 'no attributes' : `only ${all.join(', ')}`}.`,
      fix,
    };
  const lines = attributes.get('lines')?.value ?? '1';
  if (!/^[1-9]$/.test(lines))
    return { message: `lines is ${lines}: expected 1 to 9.`, fix };
  const shown = attributes.get('sheet')?.value;
  // What the head says is not known where it breaks its schema.
  if (shown === undefined || shown === ownSheet || !headIsRead) return null;
  return {
    message: `<${name}> shows the sheet ${shown}: expected the one that the head names, ${ownSheet ?? 'and it names none'}.`,
    fix: 'Name the same sheet in both places.',
  };
}
