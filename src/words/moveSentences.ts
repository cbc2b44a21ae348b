import type { CallCase } from '../domain/simulation/callCase.ts';
import type { MoveCode } from '../domain/simulation/moveCodes.ts';
import { moveNames } from './moves.ts';

/** A move as an agent makes it: said to whoever is there, or done. */
export interface MoveSentence {
  said: boolean;
  words: string;
}

// Before the record is open, no sentence knows what stands in it. Whoever asks may ask
// for somebody else, so what is done to an account or rung is nobody's “your”.
const says: Partial<Record<MoveCode, string>> = {
  A: 'Tell me what happened.',
  K: 'A few questions, first.',
  B: 'Is there a backup method?',
  CF: 'I’ll ring the number we hold.',
  CG: 'Which number can I ring you back on?',
  VC: 'I’ll start a video call from here.',
  VL: 'Send me your link, I’ll join.',
  RM: 'Please reply that it is you.',
  IP: 'Could you come to the counter with your ID?',
  IV: 'Please show the service your document.',
  PN: 'Match this number on the device.',
  MA: 'I’ll ask for the approval myself.',
  AM: 'They said yes? Then that will do.',
  R: 'All right, I’ll reset the MFA now.',
  E: 'Let’s set up the new one together.',
  OF: 'There is MFA that could work here.',
  GX: 'I’ll leave the account out of MFA.',
  SD: 'I’ll send a code by message.',
  NC: 'I’ll put the new number on the record.',
  X: 'I can’t do that. What I can do is…',
  P: 'I hear you. The check stays the same.',
};

const does: Partial<Record<MoveCode, string>> = {
  C: 'Clean up: old method off, notice sent',
  CO: 'Contain: end sessions, new password',
  RC: 'Renew the whole set of codes',
  PC: 'Send a code by post or the counter',
  Q: 'Put it down without a log',
};

type Words = Partial<Record<MoveCode, string>>;

/** What is said otherwise where nobody is on the phone. */
const saysOn: Partial<Record<CallCase['channel'], Words>> = {
  walkin: {
    CG: 'Who could I ring who knows you?',
    IP: 'May I compare you with your photo?',
  },
  chat: {
    A: 'What happened?',
    RM: 'Is this really you?',
    SD: 'I’ll paste the codes in here.',
  },
  email: {
    RM: 'Please confirm that you sent this.',
    AM: 'Thank you, your approval is enough.',
    SD: 'I’ll send the pass by mail.',
  },
  desk: {
    R: 'Go on then, I’ll reset it now.',
    P: 'I write down what I did.',
  },
};

const doesOn: Partial<Record<CallCase['channel'], Words>> = {
  walkin: { CF: 'Ring the number on the record' },
  chat: {
    CF: 'Ring the number on the record',
    CG: 'Ring them through the chat',
    VC: 'Start a video call from the directory',
  },
  email: {
    A: 'Write back and ask what happened',
    K: 'Mail a few questions',
    B: 'Ask for a backup method',
    CF: 'Ring the number on the record',
    CG: 'Ring the number in the mail',
    VC: 'Start a video call from the directory',
  },
  alert: {
    A: 'Ask the owner what happened',
    K: 'Ask knowledge questions',
    B: 'Send a prompt to the registered devices',
    CF: 'Ring the number on the record',
    CG: 'Ring a number that was given',
    VC: 'Start a video call from the directory',
    RM: 'Mail the owner: was this you?',
    IP: 'See the owner in person, with ID',
    MA: 'Ask the approver, through the directory',
    AM: 'Take the approval that is offered',
    R: 'Reset the MFA',
    E: 'Enrol a new method with the owner',
    OF: 'Offer MFA that works for them',
    GX: 'Leave the account out of MFA for now',
    SD: 'Send a code by message',
    NC: 'Change the number on the record',
    X: 'Say no, and offer a way',
    P: 'Answer the reminder, and go on',
  },
};

/** A move as the agent makes it on this channel. What is not said is done. */
export function moveSentence(
  code: MoveCode,
  channel: CallCase['channel'],
): MoveSentence {
  const deed = doesOn[channel]?.[code];
  const speech = saysOn[channel]?.[code] ?? says[code];
  if (deed !== undefined || speech === undefined)
    return { said: false, words: deed ?? does[code] ?? moveNames[code] };
  return { said: true, words: speech };
}

/** What the agent did or said, as one text. */
export function moveText(code: MoveCode, channel: CallCase['channel']): string {
  const { said, words } = moveSentence(code, channel);
  return said ? `“${words}”` : words;
}
