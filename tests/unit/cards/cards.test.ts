import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { agentCard } from '../../../src/cards/agentCard.ts';
import { callerCard } from '../../../src/cards/callerCard.ts';
import { cardSetOf } from '../../../src/cards/cardSet.ts';
import { htmlCards } from '../../../src/cards/htmlCards.ts';
import { textCards } from '../../../src/cards/textCards.ts';
import { resultWords } from '../../../src/words/cards.ts';
import { criticalWords } from '../../../src/words/outcomes.ts';
import { tacticNames } from '../../../src/words/tactics.ts';
import { isCheck } from '../../../src/domain/simulation/checks.ts';
import { tacticCodes } from '../../../src/schema/caseParts.ts';
import type { Card } from '../../../src/cards/card.ts';
import type { CallCase } from '../../../src/domain/simulation/callCase.ts';
import { moveCodes } from '../../../src/domain/simulation/moveCodes.ts';
import { hasMove } from '../../../src/domain/simulation/movesUnder.ts';
import { callOf, calls, labelOf, policy } from '../domain/simulation/desk.ts';

const table = calls.map((call) => ({
  label: labelOf(call),
  call,
  cards: cardSetOf(call, policy),
}));

function wordsOf(card: Card): string {
  return textCards({ call: card.call, cards: [card] });
}

/** What an agent must find out, and so must not read. */
function secretsOf(call: CallCase): string[] {
  const { debrief, pressure, history, signins, record, form } = call;
  // What the caller says first is no secret.
  const heard = plain((call.opening[0] ?? []).map((it) => it.text).join(' '));
  return [
    'genuine',
    'impostor',
    call.title,
    debrief.truth,
    debrief.lesson,
    ...[...debrief.ifUnsafe, ...debrief.ifRefused].map((it) => it.text),
    ...Object.values(call.moves).map((reveal) => reveal.text),
    ...[...pressure, ...history, ...signins].map((it) => it.text),
    ...(form ? Object.values(form).flat() : []).map((it) => it.text),
    ...record.methods,
    ...record.flags,
    ...tacticCodes,
    ...Object.values(tacticNames),
    ...Object.values(resultWords),
    ...Object.values(criticalWords),
  ].filter((secret) => !heard.includes(plain(secret)));
}

/** Whole words between single spaces: URG is no part of a name that happens to hold these letters. */
function plain(text: string): string {
  return ` ${text.replaceAll(/[\s,.:;()[\]]+/g, ' ').trim()} `;
}

describe.each(table)('the cards of $label', ({ call, cards }) => {
  const agent = wordsOf(agentCard(call, policy));

  it('give the agent nothing of truth, tactics or what a move shows', () => {
    const told = secretsOf(call).filter((secret) =>
      plain(agent).includes(plain(secret)),
    );
    expect(told).toEqual([]);
  });

  it('give the agent what comes in, word for word', () => {
    for (const { text } of call.opening[0] ?? []) expect(agent).toContain(text);
    expect(agent).toContain(call.caller.from);
  });

  it('give the caller every line and the observer every move of this desk that shows something', () => {
    const caller = wordsOf(callerCard(call));
    const lines = [...call.opening.flat(), ...call.pressure];
    for (const { text } of lines) expect(caller).toContain(text);
    const observer = textCards(cards);
    for (const code of moveCodes) {
      if (['D', 'H', 'S', 'L', 'Q'].includes(code)) continue;
      const shown = expect(observer);
      const line = new RegExp(`[-·] ${code}: `);
      if (call.moves[code] && hasMove(code, policy)) shown.toMatch(line);
      else shown.not.toMatch(line);
    }
    expect(observer).toContain('- The shortest one, ');
  });

  it('are valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const { results } = await validator.validateString(htmlCards(cards));
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});

describe('the agent card', () => {
  it('stays the same whatever the truth, the tactics and the moves are', () => {
    const call = callOf('C04 A');
    const other = callOf('C01 A');
    const turned: CallCase = {
      ...other,
      id: call.id,
      channel: call.channel,
      caller: call.caller,
      opening: call.opening.map((lines) =>
        lines.map((line) => ({ ...line, tactics: [] })),
      ),
    };
    expect(agentCard(turned, policy)).toEqual(agentCard(call, policy));
  });

  it('prints the rules of the policy at hand', () => {
    const own = {
      ...policy,
      exceptions: { ...policy.exceptions, maxDays: 30 },
      checks: { ...policy.checks, video_from_directory: { accepted: false } },
    };
    const words = wordsOf(agentCard(callOf('C01 A'), own));
    expect(words).toContain('at most 30 days');
    expect(words).toMatch(/Proves nothing: .*a video call started/);
    expect(words).not.toMatch(/Proves who it is: .*a video call/);
  });
});

describe('the observer card', () => {
  it('says which error to watch for, and only one that the call allows', () => {
    const words = textCards(cardSetOf(callOf('C05 A'), policy));
    expect(words).toContain(criticalWords.number_changed);
    expect(words).not.toContain(criticalWords.privileged_first_line);
  });

  it('marks the move that settles who is calling', () => {
    const settled = table.filter(({ call }) => isCheck(call.debrief.shows));
    expect(settled.length).toBeGreaterThan(0);
    for (const { call } of settled) {
      const words = textCards(cardSetOf(call, policy));
      const { shows } = call.debrief;
      expect(words).toMatch(
        new RegExp(`[-·] ${shows}: [^·]*this settles it[\\])]`),
      );
    }
  });
});
