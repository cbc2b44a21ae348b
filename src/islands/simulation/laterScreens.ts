/** What no call begins with, and what closes one: it comes while the first one rings. */
export { LeaveCall } from './call/LeaveCall.tsx';
export { MoreMoves } from './call/MoreMoves.tsx';
export { PolicyCard } from './call/PolicyCard.tsx';
export { Debrief } from './debrief/Debrief.tsx';
export { Passed } from './debrief/Passed.tsx';
export { FormScreen } from './log/FormScreen.tsx';
export { LogScreen } from './log/LogScreen.tsx';
export { SayNo } from './no/SayNo.tsx';
export { explainSigns } from './stage/explainSigns.ts';
export { Example } from './queue/Example.tsx';
export { Measures } from './queue/Measures.tsx';
export { closeUnlogged } from '../../stores/simulation/closing.ts';
