import { useStore } from '../../useStore.ts';
import { $course } from '../../../stores/course.ts';
import { $lights } from '../../../stores/simulation/result.ts';
import { lightWords, lightsName } from '../../../words/simulation/stage.ts';

/** The calls that count, one light each: told apart by shape as well as by colour. */
export function Lights({ big = false }: { big?: boolean }) {
  const lights = useStore($lights);
  const window = useStore($course)?.desk?.window ?? lights.length;
  const places = Array.from({ length: window }, (_, place) => lights[place]);
  return (
    <ol class={big ? 'lights big' : 'lights'} aria-label={lightsName}>
      {places.map((light, place) => (
        <li key={place} class={`light ${light ?? 'open'}`}>
          <span class="visually-hidden">{lightWords(place + 1, light)}</span>
        </li>
      ))}
    </ol>
  );
}
