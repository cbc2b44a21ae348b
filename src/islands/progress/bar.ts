/** One entry for what the first launch shows, so that it is one request. */
export { SaveStatus } from './SaveStatus.tsx';
export { StepList } from './StepList.tsx';
