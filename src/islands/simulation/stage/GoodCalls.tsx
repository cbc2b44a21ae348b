import { useStore } from '../../useStore.ts';
import { $course } from '../../../stores/course.ts';
import { $deskVerdict } from '../../../stores/simulation/result.ts';
import { goodCallsWords, windowWords } from '../../../words/standing.ts';

/** Good calls of those that are needed, in the action bar. */
export function GoodCalls() {
  const rule = useStore($course)?.desk;
  const verdict = useStore($deskVerdict);
  if (!rule || !verdict) return null;
  return (
    <p class="soft">
      {goodCallsWords(verdict, rule)} {windowWords(rule)}
    </p>
  );
}
