import { useStore } from '../../useStore.ts';
import { $policyCard } from '../../../stores/simulation/console.ts';
import { checkCalled } from '../../../words/checks.ts';
import { capital } from '../../../words/phrasing.ts';
import { besideWords, otherLines } from '../../../words/policyLines.ts';
import { provesIt, provesNothing } from '../../../words/simulation/tools.ts';

/** The organisation's rules at hand: what proves who somebody is, what does not, and the rest. */
export function PolicyCard() {
  const card = useStore($policyCard);
  if (!card) return null;
  const { policy, checks } = card;
  const names = (list: typeof checks.alone) =>
    list.map((name) => (
      <li key={name}>{capital(checkCalled(name, policy))}</li>
    ));
  return (
    <div class="policy-card">
      <h4>{provesIt}</h4>
      <ul class="proves">
        {names(checks.alone)}
        {checks.beside.map((name) => (
          <li key={name}>{besideWords(name, policy)}</li>
        ))}
      </ul>
      <h4>{provesNothing}</h4>
      <ul class="proves-not">{names(checks.refused)}</ul>
      <dl>
        {otherLines(policy).map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
