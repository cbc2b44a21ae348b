/** One entry for what belongs to the check, so that it is one request. */
export { Result } from '../result/Result.tsx';
export { Check } from './Check.tsx';
