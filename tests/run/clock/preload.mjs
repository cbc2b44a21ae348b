// Loaded with --import into every Node of a run whose clock is ahead.
import { ahead, shiftDate } from './shiftDate.mjs';

if (ahead !== 0) shiftDate(ahead);
