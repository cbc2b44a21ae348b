import { useEffect, useRef } from 'preact/hooks';

/** What a field lacks, below it and brought into view; nothing where it lacks nothing. */
export function Lacks({ id, lacks }: { id: string; lacks: string | null }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [lacks]);
  if (lacks === null) return null;
  return (
    <p class="error" id={id} role="alert" ref={place}>
      {lacks}
    </p>
  );
}
