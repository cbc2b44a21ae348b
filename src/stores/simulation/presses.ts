// What one press is, for the islands.
export {
  isSamePlace,
  isSecondPress,
  isTooSoonAfter,
} from '../../domain/simulation/secondPress.ts';
export type { Press } from '../../domain/simulation/secondPress.ts';
