import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * What has a sheet of its own, so that a first launch does not wait for it. Until the
 * sheet is there `waiting` stands in the place; one that does not come leaves plain HTML.
 */
export function LateStyles({
  href,
  waiting,
  children,
}: {
  href: string;
  waiting: ComponentChildren;
  children: ComponentChildren;
}) {
  // The page as built names no sheet, or the launch would fetch it.
  const [isHere, setHere] = useState(false);
  const [settled, setSettled] = useState(false);
  useEffect(() => setHere(true), []);
  return (
    <>
      {isHere && (
        <link
          rel="stylesheet"
          href={href}
          onLoad={() => setSettled(true)}
          onError={() => setSettled(true)}
        />
      )}
      {settled ? children : waiting}
    </>
  );
}
