import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/build/readContent.ts';
import { HoldError } from '../../../../src/errors.ts';
import { decodeText, encodeText } from '../../../../src/ground/bytes.ts';
import { underPolicy } from '../../../../src/packaging/policy/underPolicy.ts';

const authored = (await readContent('content')).filter(
  ({ path }) => !path.includes('job-aids') && !path.includes('/site/'),
);
const today =
  authored.find(({ path }) => path === 'content/policy.yaml')?.text ?? '';
const course = 'mfa-exceptions';

const block = {
  id: course,
  release: { version: '1.0.0', hash: 'aaaaaaaa' },
  check: { items: ['exception_elements'], draw: 15, lesson: ['when_a_reset'] },
  deskwork: { rule: { maxDays: 90 } },
  training: { everyMonths: 12 },
};
const page = `<!doctype html><html lang="en"><head><title>T</title>
<script type="application/json" id="course" data-fetch="${course}/items.00000000.json ${course}/cases.11111111.json">${JSON.stringify(block)}</script>
</head><body>
<p>At most <span data-policy="exceptions.maxDays">90</span> days.</p>
<policy-if data-policy-if="checks.in_person.accepted">Come to the counter.</policy-if>
<policy-if data-policy-if="not checks.in_person.accepted" hidden>Stay away.</policy-if>
<dl data-unwritten="ask us"><dt data-policy="contacts.security.name">Security on call</dt><dd>ask</dd></dl>
<p>Release <span data-release>1.0.0+aaaaaaaa</span></p>
</body></html>`;
const paper = `<!doctype html><html lang="en"><head><title>P</title></head><body>
<dl data-counts-beside="Zählt nur mit: {checks}.">
<div data-policy-if="checks.callback_on_file.accepted"><dt data-policy-check="callback_on_file">Call back</dt><dd>After <span data-policy="contactData.minAgeDays">30</span> days.<span data-policy-company="callback_on_file"></span></dd></div>
<div data-policy-if="checks.in_person.accepted"><dt data-policy-check="in_person">In person</dt><dd>Here.<span data-policy-company="in_person"></span></dd></div>
<div data-policy-if="checks.own_check.accepted" hidden><dt data-policy-check="own_check">A check of our own</dt><dd>So.<span data-policy-company="own_check"></span></dd></div>
</dl>
<section><h2>An invented entry</h2><dl data-as-built><dt>Days</dt><dd>88</dd></dl></section>
</body></html>`;
const files = new Map(
  Object.entries({
    [`${course}.html`]: page,
    'job-aids/card.html': paper,
    [`${course}/items.00000000.json`]: '{"items":[],"keys":[]}',
    [`${course}/cases.11111111.json`]: '{"cases":[],"policy":{}}',
    [`${course}/release.json`]: JSON.stringify({
      title: 'T',
      release: block.release,
      bank: { objectives: [{ id: 'exceptions', text: 'Explain.' }] },
    }),
  }).map(([path, text]) => [path, encodeText(text)]),
);
const edited = (from: string, to: string) => {
  expect(today).toContain(from);
  return { name: 'ours.yaml', text: today.replace(from, to) };
};
const textOf = (patched: ReadonlyMap<string, Uint8Array>, path: string) => {
  const name = [...patched.keys()].find((key) => key.startsWith(path)) ?? '';
  return decodeText(patched.get(name) ?? new Uint8Array());
};

describe('another policy in a built course', () => {
  const thirty = underPolicy(
    files,
    course,
    authored,
    edited('maxDays: 90', 'maxDays: 30'),
  );

  it('puts its values into the page, the questions, the desks and the release', () => {
    const html = textOf(thirty.files, `${course}.html`);
    expect(html).toContain('<span data-policy="exceptions.maxDays">30</span>');
    expect(html).toContain('"rule":{"maxDays":30');
    expect(textOf(thirty.files, `${course}/cases.`)).toContain('"maxDays":30');
    const release: unknown = JSON.parse(
      textOf(thirty.files, `${course}/release.json`),
    );
    expect(release).toMatchObject({
      title: 'T',
      release: { version: '1.0.0', hash: `aaaaaaaa.${thirty.policyHash}` },
      policy: { exceptions: { maxDays: 30 } },
    });
  });

  it('puts its checks into the papers, and takes out what was invented under another', () => {
    const { files: patched } = underPolicy(files, course, authored, {
      name: 'ours.yaml',
      text: today
        .replace(
          'callback_on_file: { accepted: true }',
          'callback_on_file: { accepted: true, with: [in_person, own_check] }\n  own_check: { accepted: true, name: the card reader, dependsOn: badge, inPerson: true }',
        )
        .replace('minAgeDays: 30', 'minAgeDays: 45'),
    });
    const card = textOf(patched, 'job-aids/card.html');
    expect(card).toContain(
      'After <span data-policy="contactData.minAgeDays">45</span> days.',
    );
    expect(card).toContain(
      ' Zählt nur mit: In person, The card reader.</span>',
    );
    expect(card).toContain('<div data-policy-if="checks.own_check.accepted">');
    expect(card).not.toMatch(/An invented entry|data-as-built/);
    expect(card.match(/Zählt nur mit: In/g)).toHaveLength(1);
  });

  it('says how people are reached, and whom to ask where it does not say', () => {
    expect(textOf(thirty.files, `${course}.html`)).toContain('ask us');
    const { files: patched } = underPolicy(
      files,
      course,
      authored,
      edited(
        "{ name: Security on call, reach: 'Ask your lead for the number and write it here' }",
        '{ name: The SOC, reach: 020 7946 0101 }',
      ),
    );
    const html = textOf(patched, `${course}.html`);
    expect(html).toContain('>The SOC</dt>');
    expect(html).toContain('>020 7946 0101</dd>');
  });

  it('tells the page when it has the course done again', () => {
    const { files: patched } = underPolicy(
      files,
      course,
      authored,
      edited('everyMonths: 12', 'everyMonths: 6'),
    );
    expect(textOf(patched, `${course}.html`)).toContain(
      '"training":{"everyMonths":6}',
    );
  });

  it('gives the fetched files names of their own, and the page asks for those', () => {
    const names = [...thirty.files.keys()].filter((path) =>
      /(items|cases)\./.test(path),
    );
    expect(names).toHaveLength(2);
    expect(names.join()).not.toMatch(/0{8}|1{8}/);
    const html = textOf(thirty.files, `${course}.html`);
    for (const name of names) expect(html).toContain(name);
  });

  it('shows the release with the hash of the policy', () => {
    const html = textOf(thirty.files, `${course}.html`);
    const hash = `aaaaaaaa.${thirty.policyHash}`;
    expect(html).toContain(`<span data-release="">1.0.0+${hash}</span>`);
    expect(html).toContain(`"hash":"${hash}"`);
  });

  it('asks the questions that this policy asks, and shows the passages that it wants', () => {
    const { files: patched } = underPolicy(
      files,
      course,
      authored,
      edited(
        'backup_method: { accepted: true }',
        'backup_method: { accepted: false }',
      ),
    );
    const items = textOf(patched, `${course}/items.`);
    expect(items).not.toContain('lost_phone_first');
    expect(items).toContain('when_a_reset');
    expect(textOf(patched, `${course}.html`)).toContain(
      '<policy-if data-policy-if="checks.in_person.accepted">',
    );
  });

  it('gives the same bytes for the same policy, and other ones for another', () => {
    const again = underPolicy(
      files,
      course,
      authored,
      edited('maxDays: 90', 'maxDays: 30'),
    );
    expect(again).toEqual(thirty);
    const sixty = underPolicy(
      files,
      course,
      authored,
      edited('maxDays: 90', 'maxDays: 60'),
    );
    expect(sixty.policyHash).not.toBe(thirty.policyHash);
  });

  it("refuses a bad value in the check's own words, with the file's name and line", () => {
    const bad = edited('maxDays: 90', 'maxDays: -3');
    try {
      underPolicy(files, course, authored, bad);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof HoldError)) throw error;
      const line = today.split('\n').findIndex((it) => it.includes('maxDays'));
      expect(error.explain()).toContain(`ours.yaml:${line + 1}:`);
      expect(error.explain()).toContain('[schema]');
    }
  });

  it('refuses a policy that nobody could keep', () => {
    const nothing = today.replaceAll('accepted: true', 'accepted: false');
    expect(() =>
      underPolicy(files, course, authored, {
        name: 'ours.yaml',
        text: nothing,
      }),
    ).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          /^The course does not stand under this policy: \d+ findings?\.$/,
        ),
        why: expect.stringContaining('[policy-contradictions]'),
      }),
    );
  });
});
