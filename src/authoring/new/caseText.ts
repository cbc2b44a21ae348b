import { modelineOf } from '../modeline.ts';
import { filled } from './draft.ts';

const HEAD = `{{modeline}}
# A simulated call. docs/authors/cases.md explains each key, docs/authors/moves.md every move and result.
# It holds what is true and what each move shows; the verdict follows from both and the policy.
id: {{id}} # the name of this file
revision: 1 # one more, whenever the truth or a result changes after a release
title: A phone in the washing machine
channel: phone # or walkin, email, chat, alert, video, desk
truth: genuine # who is really asking; variant B turns it round
request: signin # or codes, exception, alert
objective: {{objective}} # an objective of course.yaml
difficulty: 1 # 1 easy, 2, 3 hard
facts: [{{point}}] # the learning points of facts.yaml that it practises
sources: [] # ids of sources.yaml, where it rests on an outside claim
tactics: [URG, SYMP] # the pressure of the whole call
caller: { name: Robin Hale, role: stock controller, from: '020 7946 0142, a London number' }
opening: # two or more, each the same call in other words
  - - { who: caller, text: 'Hello, Robin Hale, stock control. My phone has been through the washing machine, all ninety minutes of it.', tactics: [SYMP] }
    - { who: caller, text: 'I have a new one here, and the lorries leave at four. Can you move my sign-in to it?', tactics: [URG] }
  - - { who: caller, text: 'Robin here, from stock control. You will not believe what I found in the drum of the washing machine.', tactics: [SYMP] }
    - { who: caller, text: 'It is very clean and quite dead. Could you set up my sign-in on another phone before four?', tactics: [URG] }
affected: # what is lost, stolen, moved or taken over, and where that is told; a check that hangs on it proves nothing
  - { what: phone, how: lost, told: [opening] }
pressure: # what the caller says when pushed
  - { text: Six lorries are waiting for my release notes., tactics: [URG] }
  - { text: I have never been so grateful to a helpdesk in advance., tactics: [SYMP] }
`;

const RECORD = `record: # what the directory shows
  role: Stock controller (Robin Hale)
  site: London depot
  account: robin.hale
  numbers: # CF rings the first one
    - { label: Mobile, number: 07700 900142, changedDaysAgo: 800, changedBy: HR }
  methods: [Authenticator app]
  codes: { created: false, used: 0 }
  manager: { name: Asha Patel, reach: 020 7946 0107 }
  privileged: false # true: two checks as the policy says, and SL in place of R
  leave: ''
  flags: []
history: # clue: it bears on the call; odd: it looks odd, whoever is calling
  - { when: In May, text: Set up the authenticator app and created no recovery codes., clue: true }
signins:
  - { when: 20 minutes ago, text: 'Password accepted on the usual laptop, London depot. Prompt sent, no answer.', clue: true }
`;

const MOVES = `moves: # what each move shows here; what is left out leads nowhere in this call
  D: { text: Robin's record opens beside the call. }
  H: { text: The tickets of the past year come up. }
  S: { text: The sign-in log for the account comes up. }
  A: { result: not_proof, text: '"It was in the pocket of my overalls. I heard it go round and thought it was a button."' }
  K: { result: not_proof, text: 'Employee number, start date, the name of the manager: all of it comes at once.' }
  B: { result: none, text: 'You ask what else is set up for signing in. "Only the app. You keep telling us to make codes."' }
  CF: { result: no_answer, text: You ring the mobile on record. It is switched off. }
  CG: { result: not_proof, text: 'You ring back the number on your display. "Still me," says the voice.' }
  VC: { result: confirms, shows: true, text: 'You call Robin from the directory. The face, the badge and the turn of the head that you ask for all fit.' }
  IP: { result: confirms, text: 'Robin comes to the counter. Badge, photo and face fit.' }
  MA: { result: confirms, text: 'You ring Asha Patel on her directory number. "The washing machine, yes. Please get the lorries out."' }
  AM: { result: not_proof, text: '"Asha says yes, she is standing next to me."' }
  R: { text: You issue a one-time pass. The sign-in page opens. }
  E: { text: The app is set up on the new phone while you wait. A test prompt arrives and is accepted. }
  C: { text: You take the old phone off the account and end the open sessions. A notice goes out. }
  GX: { text: 'You take the account out of the MFA rule. No form, no name, no date.' }
  SD: { text: You send a pass to the private address that you are given. }
  NC: { text: You put the number that you are given on the record. }
  X: { text: '"And what do I tell six drivers?"' }
  P: { text: 'There is a breath on the line. "Sorry. It is the washing machine I am cross with."' }
  SEC: { text: Security on call notes the number and the time. }
  W: { text: The mobile on record is switched off. You leave a message. }
  TL: { text: 'Your lead nods. "Do it in the right order, and I will ring the depot."' }
model: [D, VC, MA, R, E, C, L] # one way to a good ending, which the check plays
debrief:
  truth: It really was Robin, and the phone really was in the washing machine.
  shows: VC # the move with shows set to true
  lesson: Look for a check that hangs on nothing that is lost, then ask for approval, then reset.
  rule: reset.checks # the value of policy.yaml that decided
  ifUnsafe: # what comes of it; after: only after these moves
    - { when: Next morning, text: The log shows a reset without a check. }
    - { when: In a month, text: 'The account still has no second check, and no note says until when.', after: [GX] }
  ifRefused:
    - { when: '16:00', text: 'The lorries stand in the yard, and Robin borrows a colleague''s login.' }
`;

const VARIANTS = `variants: # what differs; all else is as above. Remove the whole list for a call with one truth
  - id: B
    truth: impostor
    affected: []
    moves:
      CF: { result: fails, text: 'You ring the mobile on record. Robin answers, in dry overalls, and has not rung you.' }
      VC: { result: fails, shows: true, text: 'You call Robin from the directory. The real Robin answers at once, and has not rung you.' }
      IP: { result: none, text: '"I would come over, but I am at the other depot today."' }
      MA: { result: confirms, text: 'You ring Asha Patel on her directory number. "Robin told me about the washing machine an hour ago. Yes, please."' }
      W: { text: 'Robin listens. "My password as well? I will change it now."' }
      X: { text: '"I see," says the voice, and the line goes dead.' }
    model: [D, VC, X, SEC, W, L]
    debrief:
      truth: The caller was not Robin. The story had been told to the manager first.
      lesson: A yes from the manager says that a reset is wanted, and never who is asking.
      ifRefused: []
`;

/** cases/<id>.yaml: a call with a genuine caller, and an impostor in variant B. It ends well under every policy that has a sound reset. */
export function caseText(id: string, objective: string, point: string): string {
  return filled(`${HEAD}${RECORD}${MOVES}${VARIANTS}`, {
    modeline: modelineOf(`course/cases/${id}.yaml`) ?? '',
    id,
    objective,
    point,
  });
}

/** The desk of course.yaml for a first call in two variants, or a few. */
export function deskText(cases: readonly string[]): string {
  return `desk: # the practice desk
  cases: [${cases.join(', ')}] # the order of a first round, the worked example first
  window: 2 # so many last calls are judged
  good: 2 # of them so many must end well
  hostile: 1 # of the good ones so many must be attacks
  noCriticalIn: 2 # so many last calls must hold no critical error
  wrongfulRefusals: 0
`;
}

/** The step of the lesson that holds the desk. */
export const DESK_STEP = `## Practice desk

Here you take the calls. They are simulated, and people, companies and numbers are invented.

<Simulation />

`;

/** Its id: the slug of its heading. */
export const DESK_STEP_ID = 'practice-desk';
