import type { LogField } from '../schema/policy.ts';
import type { Result } from '../schema/reveal.ts';

/** The sheet that the cards of a call are printed on. @param call id and variant */
export const cardSheet = {
  title: (call: string) => `Drill cards for call ${call}`,
  use: "Print on A4, cut along the dashed lines, and hand each person one card. Keep the caller's and the observer's cards away from the agent until the debrief. All people and numbers are invented.",
  holders: { caller: 'Caller', agent: 'Agent', observer: 'Observer' },
  moves: '1 of 2: what each move shows',
  judging: '2 of 2: how to judge it',
};

/** What the agent holds. */
export const agentCardWords = {
  comesIn:
    'What comes in, as the caller card has it first. Nothing of it has been checked.',
  from: 'From',
  givesName: 'Gives the name',
  rules: 'The rules of this desk',
  moves: 'What you can do',
  movesHint:
    'Say the move aloud; caller or observer answers. The minutes hurry nobody.',
  log: 'Write down before you close',
  logHint: 'Only what was really done.',
  minutes: (minutes: number) => `${minutes} min`,
  seconds: (seconds: number) => `${seconds} s`,
};

/** What the agent's log asks for. */
export const loggedFields: Record<LogField, string> = {
  check: 'Check',
  approver: 'Approved by',
  outcome: 'Outcome',
};

/** What the caller plays. */
export const callerCardWords = {
  persona: 'You are',
  readsAlert:
    'You read out the alert, and then play whoever the agent reaches.',
  isGenuine: 'You are who you say you are.',
  isNot: (name: string) => `You are not ${name}. You say so to nobody.`,
  story: 'The story',
  tactics: 'What you do to the agent',
  uses: (tactics: string) =>
    `You use ${tactics}: one at a time, as anybody might.`,
  begins: 'You begin',
  orBegins: 'Or you begin like this',
  answers: 'When the agent asks or offers',
  answersHint:
    'The words in quotation marks are yours. The rest says what the agent notices: act it.',
  hesitates: 'When the agent hesitates',
  hesitatesHint: (name: string) =>
    `Push once or twice, then wait for the answer. You are ${name} to the end.`,
};

/** What the observer reads out. */
export const showingWords = {
  record: 'D: the directory record',
  recordHint: 'Read out, or show, only when the agent asks for it.',
  history: 'H: the ticket history',
  signins: 'S: the sign-in log',
  answers: 'Moves that you answer',
  answersHint:
    'Read out what happens. What is on no card leads nowhere in this call: say so, and go on.',
  callerAnswers: 'Moves that the caller answers, and what they come to',
  /** @param by who did it; null where that is not known. */
  changed: (daysAgo: number, by: string | null) =>
    `changed ${daysAgo} days ago by ${by ?? 'somebody unknown'}`,
  codesUsed: (used: number) => `created, ${used} used`,
  noCodes: 'never created',
  privileged: 'privileged',
  methods: 'Methods',
  none: 'none',
  codes: 'Recovery codes',
  manager: 'Manager',
  withDeputy: 'Manager, deputy',
  leave: 'Leave',
  note: 'Note',
  clue: 'a clue',
  settles: 'this settles it',
};

/** What a check or an approval comes to, as the observer reads it. */
export const resultWords: Record<Result, string> = {
  confirms: 'confirms',
  fails: 'fails',
  no_answer: 'no answer, which is no yes',
  misleads: 'misleads',
  not_proof: 'no proof',
  none: 'leads nowhere',
};

/** How the observer judges the call. */
export const judgingWords = {
  truth: 'The truth',
  caller: 'The caller',
  truths: { genuine: 'genuine', impostor: 'impostor' },
  /** @param tactics what the caller tries; empty for nothing. */
  callerIs: (truth: string, tactics: string) =>
    `${truth}${tactics === '' ? '' : `, with ${tactics}`}`,
  courses: 'Sound courses',
  coursesHint:
    'Other orders are as good, where checks and approval come before what is given.',
  shortest: (minutes: number) => `The shortest one, ${minutes} minutes`,
  model: (minutes: number) => `The model call, ${minutes} minutes`,
  politely: 'politely',
  complete: 'complete',
  truthful: 'true',
  form: 'The form',
  sound: (element: string) => `Sound ${element}`,
  errors: 'Critical errors to watch for',
  errorsHint:
    'Nothing later makes them good. Note the move at which one was made.',
  forInstance: (moves: string) => `for instance ${moves}`,
  debrief: 'Debrief',
  debriefHint:
    'Begin with what went well. The call is talked about, never the person.',
  settled: 'This move settled who was calling, or what was needed.',
  nextTime: 'Next time',
  rule: 'The rule',
  unsafe: 'Where an unsafe ending leads',
  after: (moves: readonly string[]) => `after ${moves.join(' or ')}`,
  refused: 'Where a wrongful refusal leads',
};
