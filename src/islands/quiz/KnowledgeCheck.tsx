import { Result } from '../result/Result.tsx';
import { Check } from './Check.tsx';

/** The check and its result: one island, loaded when the learner comes near it. */
export default function KnowledgeCheck() {
  return (
    <>
      <Result />
      <Check />
    </>
  );
}
