/** The screens that no call begins with: they come while the first one rings. */
export { Debrief } from './debrief/Debrief.tsx';
export { Passed } from './debrief/Passed.tsx';
export { FormScreen } from './log/FormScreen.tsx';
export { LogScreen } from './log/LogScreen.tsx';
export { SayNo } from './no/SayNo.tsx';
