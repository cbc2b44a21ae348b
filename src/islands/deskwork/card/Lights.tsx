import { Sign } from './Sign.tsx';

interface Props {
  right: readonly boolean[];
  at: number;
  of: number;
}

/** How far the pile is done, for the eye; the heading and the reasons say the same in words. */
export function Lights({ right, at, of }: Props) {
  return (
    <ol class="card-lights" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <li key={index} class={index === at ? 'here' : undefined}>
          <Sign right={right[index]} />
        </li>
      ))}
    </ol>
  );
}
